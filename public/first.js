// Chrome hangs the extension API on whatever `chrome` is when the first content script of a frame runs. Here that is before the page's first element: after
// it, that could be a <form id="chrome"> whose controls hide the API.
void 0;
