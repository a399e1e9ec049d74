/** The messages of a language, as the build writes them beside the pages (commands/build/message-files.ts). */
declare module '/messages/*.js';
