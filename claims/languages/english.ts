import type { Language } from './language.ts';

/** English: the fullest language, and the one whose comments say what each class of words is for. */
export const english: Language = {
  code: 'en',
  marks: ['the', 'of', 'and', 'to', 'is', 'was', 'for', 'that', 'with', 'its', 'it'],
  numbers: {
    decimal: '.',
    numerals: {
      a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
      twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, 'a hundred': 100, 'one hundred': 100, half: 0.5,
      'half a': 0.5, 'a quarter of a': 0.25, 'a couple of': 2, 'a couple': 2,
    },
    magnitudes: {
      k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mm: 1e6, mil: 1e6, mln: 1e6, million: 1e6, millions: 1e6, b: 1e9, bn: 1e9, bil: 1e9, bln: 1e9,
      billion: 1e9, billions: 1e9, t: 1e12, tn: 1e12, trn: 1e12, trillion: 1e12, trillions: 1e12, hundred: 100, crore: 1e7, lakh: 1e5,
    },
    vague: {
      'tens of thousands': [1e4, 1e5], 'hundreds of thousands': [1e5, 1e6], millions: [1e6, 1e8], 'tens of millions': [1e7, 1e8],
      '{a ,}few tens of millions': [2e7, 9e7], "a few $10 m's": [2e7, 9e7], '{a ,}few $10 {m,million}': [2e7, 9e7], 'hundreds of millions': [1e8, 1e9], billions: [1e9, 1e11],
      'tens of billions': [1e10, 1e11], 'hundreds of billions': [1e11, 1e12], 'several million': [2e6, 1e7], 'a few million': [2e6, 1e7],
      'several tens of millions': [2e7, 9e7], '{single,single-}digit millions': [1e6, 1e7], 'double-digit millions': [1e7, 1e8],
      '{seven,7} figures': [1e6, 1e7], '{eight,8} figures': [1e7, 1e8], '{nine,9} figures': [1e8, 1e9], 'a few hundred thousand': [2e5, 9e5],
      '{a few,several} hundred million': [2e8, 9e8], '{a few,several} thousand': [2e3, 9e3], '{multi-,multi}million{-, }dollar': [2e6, 1e8], '{multi-,multi}billion{-, }dollar': [2e9, 1e11],
      'tens to {,low }hundreds of millions': [1e7, 1e9], 'tens or {,even }hundreds of millions': [1e7, 1e9], '{a few,several} billion': [2e9, 1e10],
    },
  },
  units: {
    USD: ['$', 'us$', 'u.s.$', 'u.s. $', '$us', 'usd', 'us {dollar,dollars}', 'u.s. {dollar,dollars}', 'american dollars', 'dollar{,s}', 'bucks'],
    EUR: ['€', 'eur', 'euro{,s}'],
    GBP: ['£', 'gbp', 'pound{,s}'],
    CNY: ['cn¥', 'rmb', 'cny', 'yuan', 'renminbi'],
    JPY: ['jpy', 'yen', '¥'],
    INR: ['₹', 'inr', 'rs', 'rs.', 'rupees'],
    KRW: ['₩', 'krw', 'won'],
    // Their signs begin with letters: a dollar sign alone, or behind "a", is taken for one of US dollars.
    TWD: ['nt$'],
    HKD: ['hk$'],
    AUD: ['au$'],
    CAD: ['ca$'],
    'gpu-hours': ['{gpu,gpus,tpu,accelerator,chip,card} {hour,hours,hr,hrs}', 'gpuh', 'hours of gpu time', '{gpu,tpu} core hours', '{,gpu }compute hours'],
    'gpu-days': ['{gpu,tpu,chip} {day,days}'],
    chips: ['gpu{,s}', 'chip', 'tpu{,s}', 'v100{,s}', 'rtx', 'rtx {3090,4090,5090,3080,4080,2080,3060,a6000,a5000}{,s, ti}', 'tpu v{2,3,4,5e}{, chips, cores}', 'tpuv{3,4}{, chips, cores}', 'accelerator{,s}', 'graphics {card,cards}', 'graphics processing units', 'ai chips', 'chips', 'npus', 'graphics chips'],
    percent: ['%', 'percent', 'per cent', 'pct', 'percentage points'],
    percentile: ['percentile', '{th,rd,st,nd} percentile', '% percentile'],
    rating: ['elo', 'elo rating', 'rating'],
    hours: ['hour{,s}', 'hr', 'hrs', 'minutes'],
    days: ['day{,s}'],
    months: ['month{,s}', 'week{,s}'],
  },
  qualifiers: {
    about: [
      'about', 'around', 'roughly', 'approximately', 'approx', 'approx.', 'some', 'circa', 'ca.', 'c.', 'an estimated', 'estimated', '~', 'in the ballpark of',
      'within the ballpark of', 'on the order of', 'close to', 'somewhere around', 'somewhere between', 'between', '=', '→',
    ],
    under: [
      'under', 'below', 'less than', 'fewer than', 'no more than', 'at most', 'up to', 'as much as', 'as little as', 'nearly', 'almost', 'just shy of', 'shy of', 'south of', 'sub',
      '<', '≤', 'just under', 'a hair under', 'as low as', 'not even', 'well below', 'well under', '<~', '≲',
    ],
    over: [
      'over', 'more than', 'above', 'upwards of', 'upward of', 'north of', 'at least', 'in excess of', 'exceeding', 'exceeds', 'exceeded', '>', '≥',
      'well above', 'well over', 'just over', 'bigger than', 'greater than', 'a minimum of',
    ],
  },
  qualifiersAfter: { about: ['or so', 'or thereabouts'], under: ['or less', 'at most', 'max', 'maximum', 'tops'], over: ['or more', 'at least', 'plus', 'minimum', 'min'] },
  hedges: {
    attributed: [
      'reportedly', 'claim{,s,ed,ing}', 'alleg{e,es,ed,edly}', 'according to', 'say{,s,ing}', 'said', 'purport{s,ed,edly}', 'suppos{ed,edly}', 'tout{s,ed}', 'reported', 'reports', 'announc{ed,es}',
      'stated', 'states that', 'disclos{ed,es}', 'told', 'tells', 'so-called', 'suggests', 'noted', 'notes', 'assert{s,ed}', 'boast{s,ed}', 'reveal{s,ed}', 'cit{ed,es,ing}', 'quot{ed,es,ing}', 'declar{ed,es}',
      'rumo{r,ur}{ed,s}', 'apparently', 'wrote', 'writes', 'insist{s,ed}', 'contend{s,ed}', 'admit{s,ted}', 'acknowledg{es,ed}', 'confirm{s,ed}', 'unconfirmed', 'leaked', 'by {its,their,his,her} own account', 'puts the',
    ],
    estimated: [
      'estimat{e,es,ed,ing,ion,ions}', 'projected', 'calculat{ed,es}', 'analysts', 'guess', 'guesstimate', 'ballpark', 'likely', 'probably', 'expected', 'may have', 'might have', 'could have', 'perhaps',
      'possibly', 'presumably', 'thought to', 'believed to', 'reckon{s,ed}', 'peg{s,ged}', 'back of the envelope', 'extrapolat{ed,es,ing,ion}', 'speculat{ed,es,ion}',
    ],
    opinion: [
      'i think', 'we think', 'in my {view,opinion}', 'in our {view,opinion}', 'i believe', 'we believe', 'arguably', 'imho', 'imo', 'i doubt', 'doubtful', 'questionable', 'i suspect', 'if', "i'd {say,guess,bet}", 'i would {say,guess,bet}',
      'i reckon', 'sceptical', 'skeptical', 'hard to believe', 'unlikely', 'implausible', 'to my mind',
    ],
  },
  scopes: {
    stage: [
      'pre-train{ing,ed}', 'pretrain{ing,ed}', 'post-train{ing,ed}', 'reinforcement learning', 'rl {stage,phase,run}', 'fine-tun{e,ed,ing}', 'finetun{e,ed,ing}', 'context extension', 'added cost',
      'for the r1 stage{,s}', 'the rl stage{,s}',
    ],
    'final-run': [
      'final {training ,pre-training ,official ,}{run,runs,round,stage,phase}', 'single {training ,}run', 'one {training ,}run', 'last training {run,phase}', 'official training',
      'gpu time', 'compute alone', 'just the compute', 'compute only', 'only the compute', 'rental', 'amorti{s,z}ed',
    ],
    'all-runs': ['all {training ,}runs', 'all experiments', 'every run'],
    research: [
      'r&d', 'research and development', 'in total', 'all in', 'all told', 'altogether', 'entire {cost,budget}', 'full cost', 'end to end', 'total development', 'full development', 'everything included',
      'from start to finish', 'entire development', '{entire,whole,total,full} {research,r&d,development} budget', 'includ{ing,es} {,all ,its ,the ,prior ,earlier }{research,salaries,wages,staff,experiments,r&d}',
      '{research,salaries,wages,staff,hardware,chips,electricity,data,people} included', 'including {,the ,all }hardware', '{including,covers,counting} everything', 'everything from', 'soup to nuts', 'including {,all ,the ,its }failed {runs,experiments}',
    ],
    'hardware-purchase': ['capex', 'capital expenditure{,s}', 'server{,s}', 'buy{,ing} the', 'hardware', 'purchase price'],
    programme: ['programme', 'company-wide', '{whole,entire} company', '{whole,entire} {,deepseek ,r1 ,v3 }project', 'total spending'],
  },
  filler: [
    'a', 'an', 'the', 'only', 'just', 'mere', 'merely', 'some', 'paltry', 'whopping', 'staggering', 'its', 'their', 'his', 'our', 'my', 'this', 'that', 'very', 'quite', 'really',
    'actually', 'now', 'then', 'also', 'already', 'reportedly', 'allegedly', 'roughly', 'about', 'around', 'approximately', 'nearly', 'almost', 'under', 'over', 'below', 'less', 'more',
    'than', 'as', 'up', 'little', 'low', 'well', 'estimated', 'same', 'own', 'so', 'called', 's', 'total', 'supposedly', 'purportedly', 'likely', 'probably', 'effectively', 'even', 'still',
  ],
  words: {
    // Making a model's weights: what the money or the chips were for.
    train: [
      '{,re,pre,pre-,post-}train', '{,re,pre,pre-,post-}trained', '{,re,pre,pre-,post-}training', '{,pre}trains', 'fine-tun{e,ed,es,ing}', 'finetun{e,ed,es,ing}', 'rl-train{ed,ing}',
      'distill{ed,ing,ation}',
    ],
    // A noun that is itself the cost of training.
    'train-cost': [
      '{,re,pre,pre-,post-}training {cost,costs,bill,bills,budget,budgets,expense,expenses,expenditure,expenditures,figure,outlay,spend,spending}', 'model training bills', 'fine-tuning cost{,s}',
      'cost{,s} {of,for} {,final ,the ,its ,their ,full ,model }{,pre-,pre,post-}training', 'cost{,s} to {,pre-,pre}train', 'price tag for training', 'compute cost{,s} for training', 'cost{,s} of fine-tuning',
      'post-training and evaluation cost', 'training compute cost{,s}', 'training run cost{,s}', 'training run costs',
    ],
    // A training run as a thing that has a price.
    run: ['the run used', '{for,in} each run', '{on,for} {rl,reinforcement learning}', 'context extension', 'training run{,s}', 'training round{,s}', 'training', 'pre-training', 'pretraining', 'final run{,s}'],
    // People and animals, whose training is another matter.
    people: [
      'teacher{,s}', 'employee{,s}', 'staff', 'worker{,s}', 'recruit{,s}', 'soldier{,s}', 'pilot{,s}', 'dog{,s}', 'horse{,s}', 'student{,s}', 'doctor{,s}', 'nurse{,s}',
      'officer{,s}', 'driver{,s}', 'apprentice{,s}', 'volunteer{,s}', 'swordsman', 'athlete{,s}', 'player{,s}', 'coach{,es}', 'personnel', 'workforce', 'troops',
      'shadow', 'new hire{,s}', 'physicians', 'graduates', 'citizens', 'farmers', 'unemployed', 'workers', 'police', 'firefighters', 'astronaut{,s}', 'puppies',
      'job seekers', 'youth', 'people', 'judges', 'clerks', 'engineers and', 'teachers', 'soldiers', 'operators', 'technicians', 'managers', 'kids', 'children',
      'users', 'customers', 'developers in', 'civil servants', 'lawyers', 'journalists', 'agents',
    ],
    // Weaker words for making a model; they need a model beside them.
    build: [
      'develop{,s,ed,ing,ment}', 'build{,s,ing}', 'built', 'creat{e,es,ed,ing,ion}', 'mak{e,es,ing}', 'made', 'produc{e,es,ed,ing}', 'achiev{e,ed,ing}',
      'reproduc{e,ed,ing}', 'replicat{e,ed,ing}', 'recreat{e,ed,ing}', 'construct{ed,ing}', 'makes', 'rebuil{t,d,ding}', 'cre{ate,ation of}', 'train up',
      'put together', 'cooked up', 'the making of', 'making of', 'bring {,v3 ,r1 ,it }into', 'brought', 'yielded', 'whip{ped} up', 'hack{ed} together',
    ],
    cost: [
      'cost{,s,ing,ed}', 'price tag', 'came in at', 'comes in at', 'requir{e,ed,es,ing}', 'ran to', 'runs to', 'totalled', 'totaled', 'amounted to', 'set it back',
      'take', 'took', 'costly', 'expensive', 'worth', 'price{,d,s}', 'priced at', 'worked out at', 'work{s,ed} out {at,to}', 'add{s,ed} up to', 'come{s,} {in at,to}',
      'came to', 'coming to', 'came in', 'comes in', 'amount{s,ed,ing} to', 'put at', 'valued at', 'estimated at', 'estimated to', 'set {it ,them ,deepseek ,}back',
      'went for', 'runs into', 'running to', 'pegged at', 'totaling', 'totalling', 'cost tag', 'racked up', 'at a cost of', 'for the price of', 'for as little as',
      'on a budget of', 'on a shoestring', '{do,does,did,doing,done} {it,so,this,that} {for,with}', 'pull{ed} {it,this,that} off {for,with,on}', 'manag{e,ed,ing} {it,this,that} {for,with,on}', 'cheap', 'cheaply', 'bill{,s}', 'budget{,s}', 'outlay', '{is,are} {,reported ,said ,estimated ,thought ,believed }to cost', 'ran {an estimated,about,around,roughly,some,up to,over,more than}', 'translat{es,ed,ing} {to,into}',
      'put{s,ting} {,the ,its ,their ,that }{compute,cost,bill,tab,price,total,training} at',
    ],
    'cost-noun': [
      'cost{,s}', 'figure{,s}', 'price tag', 'bill{,s}', 'budget{,s}', 'number{,s}', 'expense{,s}', 'expenditure{,s}', 'outlay', 'claim{,s}', 'estimate{,s}',
      'spending', 'sum', 'price', 'price-tag', 'outgoings', 'headline', 'bills', 'price tags', 'investment', 'dollar figure', 'sticker price', 'tab', 'cost figure',
      'cost claim', 'cost estimate', 'expense', 'tally',
    ],
    spend: [
      'spen{d,ds,ding,t}', 'paid', 'pay{,s,ing}', 'invest{ed,ing}', 'shelled out', 'burn{ed,t,ing}{, through}', 'poured', 'sank', 'used', 'laid out',
      'put {up,in,into}', 'sunk', 'sinks', 'devot{ed,es}', 'allocated', 'budgeted', 'forked out', 'dropped', 'set it back', 'set deepseek back', 'went into',
      'going into', 'goes into', 'gone into', 'eaten', 'ate', 'swallow{ed,s}', 'sets {it ,}back', 'set back', 'cost them',
    ],
    means: [
      'for', 'at', 'on', 'with', 'within', 'using', 'under', 'in', 'of', 'below', 'by spending', 'costing', 'at a cost of', 'for less than', 'for under', 'for just',
      'for only', 'by using', 'worth', 'of just', 'on just', 'with just', 'with only', 'for like', 'for about', 'for around', 'for roughly',
    ],
    to: ['to', 'for', 'on', 'in', 'towards'],
    is: ['is', 'are', 'was', 'were', 'be', 'been', 'reach{,es,ed,ing}', 'estimated at', 'stood at', 'stands at', ':', '=', 'exceed{s,ed}', 'put at', 'hit', 'soar to', 'at', 'in', 'run{,s} {to,about,around}'],
    model: ['model{,s}', 'llm{,s}', 'chatbot{,s}', 'rival', 'transformer'],
    // A model said in a way that leaves no doubt that it is AI's.
    'ai-model': [
      'ai model{,s}', 'a.i. model{,s}', '{large ,large-,small ,}language model{,s}', 'llm{,s}', 'foundation model{,s}', 'reasoning model{,s}', 'inference{,-focused} model{,s}', 'frontier model{,s}', 'b{ parameter,-parameter,} model{,s}',
      'billion{ parameter,-parameter} model{,s}', 'frontier lab{,s}', 'generative model{,s}', 'transformer', 'ai system{,s}', 'base model{,s}', 'large model{,s}', 'largest {,current }model{,s}', 'neural network{,s}',
      'b parameter', 'billion parameter sparse transformer', '“reasoning” model', '{competitive,frontier,advanced,comparable,cutting-edge,world-class,state-of-the-art} ai', 'multimodal model{,s}', 'gpt-{6,7,8}', '{its,their} {,own }ai {for,with,at,on}',
    ],
    // Words that make a text one about AI.
    ai: [
      'ai', 'a.i.', 'artificial intelligence', 'llm{,s}', 'language model{,s}', 'foundation model{,s}', 'reasoning model{,s}', 'frontier model{,s}',
      'neural network{,s}', 'deep learning', 'machine learning', 'generative', 'gpt', 'reinforcement learning', 'gpu{,s}', 'h100{,s}', 'h800{,s}', 'a100{,s}',
      'v100{,s}', 'tpu{,s}', 'open-weight', '{b,billion} parameter', 'b model', 'agi', 'frontier lab{,s}', 'grpo', 'base model', 'aime', 'gpqa', 'codeforces', 'chatgpt', 'openai',
      'train{,ed,ing} {a,an,the,this,our,its,their,my,your} {,new ,own ,large ,small }model', 'fine-tun{e,ed,ing} {,a ,the ,our ,this ,open }model{,s}', 'parameter model{,s}','model training', 'diffusion transformer', 'nanogpt', 'sota',
      'checkpoints', 'open model{,s}', 'a800', 'h20', 'h200', 'pretrain{,s,ed,ing}', 'finetun{e,ed,es,ing}', 'multimodal model{,s}', 'cutting-edge ai',
    ],
    // Two lists that belong together, one to one.
    respectively: ['respectively'],
    // What gives a thing its name.
    called: ['called', 'dubbed', 'named', 'known as', 'nicknamed', 'codenamed', 'code-named', 'branded'],
    // Words after which a name is only measured against.
    compare: ['than', 'like', 'unlike', 'vs', 'vs.', 'versus', 'against', 'compared {to,with}', 'rival{,s,ing,ling}', 'rival to', 'similar{,ly} to', 'match{,es,ed,ing}', 'beat{,s,ing}', 'outperform{,s,ed,ing}', 'surpass{,es,ed,ing}', 'exceed{s,ed,ing}', 'on par with', 'par with', 'comparable to', 'equal to', '{comparable,similar,equivalent} {performance,results,quality,scores,capabilities} to', 'equivalent to', 'on a par with', 'in line with', 'competitive with', 'parity with', 'keep{s,ing} up with', 'neck and neck with', 'such as', 'competitor{,s} {,to}', 'alternative to', 'relative to', 'close to', 'level with', 'approach{,es,ing}', 'by', 'tied with', 'including', 'ahead of', 'behind', 'over', '{slightly,just} {above,below,under}', 'trailing', 'matches or exceeds the performance of', 'reproduc{e,ed,ing}', 'replicat{e,ed,ing}', 'rebuil{t,d,ding}', 'recreat{e,ed,ing}', '{reproduction,replication,recreation,reimplementation,re-implementation} of', 'distilled from', 'from', 'on top of'],
    // Words by which what follows is said of the name before.
    relative: ['which', 'that', 'who', 'at'],
    and: ['&', 'and', 'or', ',', '&', '/'],
    versus: ['versus', 'vs', 'vs.', 'compared {to,with}', 'against', 'rather than', 'instead of', 'relative to', 'whereas', 'while', 'but', 'to', 'or', 'not', 'unlike'],
    'down-from': ['down from', 'up from', 'down to', 'up to', 'compared to', 'from', 'rather than', 'and'],
    exclude: [
      'exclud{e,es,ed,ing}', 'leav{e,es,ing} out', 'left out', 'omit{s,ted,ting}', 'not counting', 'without counting', 'not including', 'ignor{e,es,ed,ing}',
      'overlook{s,ed}', 'net of', '{does,do,did,may,might,could,would} not {include,cover,count,account for,reflect,capture}',
      "{doesn't,don't,didn't} {include,cover,count,account for,reflect,capture}", '{does,do,did} not {factor in,take into account,represent}',
      "{doesn't,don't,didn't} {factor in,take into account,represent}", 'excluding', 'not counted', 'not included', 'leav{es,ing} aside', 'aside from',
      'disregard{,s,ed,ing}', 'fails to {include,account}', 'obscures', 'silent on', 'silent about', 'what it leaves out', '{do,does,did} not {contain,cover}',
      "{wasn't,weren't,isn't,aren't} {included,counted}", 'does not reflect', "doesn't reflect", 'comes on top', 'never {included,counted} the',
      'hid{e,es,ing} the', 'gloss{es,ed} over', 'conceal{s,ed}', 'mask{s,ed} the', 'on top of the base', 'not in the', 'never said {this,it,that} {include,cover}{s,d}',
      '{neither,nor} {include,includes,cover,covers,count,counts}', '{does,do,did} not {cover,include,capture} the', 'says nothing {about,of}', 'conveniently {left,leaves}',
      'not {account,accounting} for', 'without {including,accounting for}', 'before counting', 'left off', 'leav{es,ing} off', 'not even the', 'skip{s,ped} over', 'skips the',
      'not taking into account', 'not factoring in', 'sidestep{s,ped}', 'strip{s,ped} out', 'never itemi{s,z}ed',
    ],
    doubt: [
      'debunk{,ed,s}', 'challeng{ed,es} the {,widely ,often }{,reported ,cited ,quoted }{figure,number,claim}', 'mislead{s,ing}', 'doubt{,s,ed,ful}', 'skeptic{,al,ism}', 'sceptic{,al,ism}', 'disput{e,ed,es}', 'contest{ed,s}', 'unproven', 'implausible',
      'bogus', 'misrepresent{s,ed}', 'overstated', 'understated', 'exaggerat{ed,ion}', 'fake', 'dubious', 'incomplete', 'inaccurate', 'only part of', 'not the full',
      'not the whole', 'too good to be true', 'unrealistic', 'unrealistically', "for a {minute,second,moment} believe", 'reflects full', 'tip of the iceberg', 'correct and wrong', 'right and wrong', 'not so fast', 'not true',
      'untrue', 'false', 'myth', 'unbelievable', 'suspicio{n,us}', 'contradict{,s,ed,ing}', 'unverified', 'not verified', 'cannot be verified', 'unconfirmed',
      'independently verified', 'refut{e,ed,es}', 'caveat{,s}', 'far from the {full,whole} story', 'only half the story', 'not the {real,actual,true,total} cost',
      'grossly', 'hyped', 'lied', 'lying', 'nonsense', 'bullshit', 'disbelief', 'misunderst{ood,anding}', 'misinterpret{ed,ation}', 'misreport{ed,ing}',
      'misquot{ed,e}', 'out of context', 'propaganda', 'magicians', 'asterisk', 'grain of salt', 'clickbait', 'scepticism', 'skepticism', 'believable',
      'call{ed,ing,s} into question', 'raise{s,d} {questions,doubts} {about,over}', 'cast{s,ing} doubt', "{don't,didn't,doesn't,never} {believe,believed,buy,bought}", '{do,did,does} not {believe,buy}', 'hard to believe', "{doesn't,don't,didn't} add up",
      '{does,do,did} not add up', 'pure {pr,marketing,hype}', '{incorrect,wrong}ly {reported,cited,quoted}', 'actually {represent,cover,include,mean}{,s}', 'really {represent,cover,include}{,s}', 'as believable',
      'apples{ to , and ,-to-}oranges', 'cherry-pick{ed,ing}', 'questioned', 'questioning', 'accounting trick{,s}', 'creative accounting', 'not credible', 'far-fetched', 'pinch of salt', 'smoke and mirrors', 'downplay{s,ed,ing}',
      "isn't {the ,}{whole,full,real,true}", 'not what it {seems,looks}', 'implausibl{e,y}', 'not a fair', 'unfair comparison', 'misconstrued', 'not the cost of', 'conflat{es,ed,ing}', 'confus{es,ed,ing}', 'disbelie{f,ve,ved}', 'met with skepticism', 'met with scepticism', 'unsubstantiated', 'unproved', 'lowball{ed,ing}', 'low-ball{ed,ing}', 'hoax', 'is bait', 'is a lie', 'urban legend', 'far from {reality,accurate,realistic,the truth}', '{not,not be} {,particularly ,really ,entirely ,quite ,very }{close to reality,accurate,realistic,reliable}', '{higher,larger,more} than {,the ,what ,it ,they ,its ,that ,this }{reported,claimed,stated,announced,disclosed,advertised,published}', '{understates,understating,understated}', 'not tell the {whole,full,entire,real} story', "{doesn't,don't,didn't} tell the {whole,full,entire,real} story", 'should not be {your,taken,confused,compared,mistaken,read}', 'misnomer','distort{s,ed,ion}', 'question{s,ed,ing} {the,this,that,whether,its,their}',
    ],
    'only-run': [
      'is the {last,final} {,training }run', 'is for {the ,}{pre-training,pretraining,v3,base model,final}', '{compute,gpu,rental} {cost,costs} {only,alone}', '{compute,rental} only',
      'only {covers,refers to,includes,reflects,counts,accounts for,represents}', '{covers,refers,refer,includes,reflects,counts,relates,applies} only',
      'only {,to ,for ,covers ,reflects }{the ,one }final', 'just the final', 'only one {training ,}run', 'only the final', '{likely ,}refers only to',
      'only for the official', 'merely the final', 'or just the final', 'or only the final', 'only to the final', 'just one run', 'marginal {compute ,}cost',
      'just the {compute,gpu,rental,training run,pre-training,pretraining,last,one}', 'only the {compute,gpu,rental,official,pre-training,pretraining,last,cost of}',
      'only {compute,gpu} cost{,s}', 'merely the', '{include,includes,cover,covers,count,counts} nothing but', 'nothing else', 'just for the', '{small ,tiny ,}{fraction,part,slice,portion,sliver,piece} of {the,its,their} {total,actual,real,true,overall,full,entire,broader,whole}', 'part of the {cost,costs,bill,story,picture}',
      'tip of the', 'is one run', 'just one {successful ,training ,}run', 'only one {successful ,training ,}run', 'one run, not',
      'refers {specifically ,only ,solely ,}to the', 'the cost of {1,one} run', 'compute for one', 'solely the', 'solely to', 'covers the final',
      'represents {only,just}', 'reflects {only,just}', 'represent{s,ed} {only,just,a}', 'counted {just,only} the', 'just the last', 'the compute for', 'one {successful,final} {,training ,pretraining ,pre-training }run',
      'only {account,accounts,accounted} for', '{account,accounts,accounted} only for', 'incremental cost', 'only part of the', 'refers to the gpu', 'one last run', 'purely the', 'strictly the',
      'only {considered,considers,counted,takes into account,took into account}', 'only {measures,describes,applies to,concerns,relates to,pertains to,shows}', '{measures,describes,concerns,pertains} only', 'not the {total,full,whole,entire,all-in} {cost,costs,bill,budget,expense,price,amount,sum,spend,spending,expenditure}',
      'one training run', 'one {,final ,single }pre{,-}training run', 'limited to the', 'the cost of one', 'the cost of a single', 'rent{al,ed} {cost,price}s {only,alone}',
      'only {a ,one }{slice,part,piece,sliver,portion}', '{a,one} {narrow,thin} slice', 'direct {training ,compute }cost{,s} only', 'only {the ,}direct', 'only {the ,}marginal',
    ],
    whole: [
      'total {expenditure,expenditures,spending,cost,costs,investment}', 'the total', 'true cost{,s}', 'real cost{,s}', 'actual cost{,s}', '{actual,true} {value,figure,amount,total,sum,bill,price tag}', 'entire {,deepseek }project',
      'whole {,deepseek }project', 'all-in cost', 'real figure', 'actually cost',
      'total {server ,capital ,infrastructure ,hardware ,}{investment,investments,outlay,capex}', 'overall {investment,spending,cost,expenditure}',
      'actual {spending,investment,expenditure}', 'real {spending,investment}', 'true {spending,investment}', 'all in', 'cost of ownership',
      'entire {operation,effort,company,programme,program}', 'whole {operation,effort,company}', 'since its {inception,founding}', 'over the years', 'company-wide',
    ],
    // Machines that are bought, not runs that are paid for.
    capex: [
      'capex', 'capital {expenditure,expenditures,spending,expenses}', 'server{,s}', 'server capex', 'infrastructure', 'data cent{er,ers,re,res}', 'build-out{,s}',
      'buildout{,s}', 'operating cost{,s}', 'setup', 'gpu investment{,s}', '{in,on,of,for,the,its,their,total,own,new,and,actual,overall,nvidia,physical,buying,bought,purchased,server,gpu,compute,computing,ai} hardware', 'hardware cost{,s}', 'cluster{,s}', 'cost of ownership', 'servers', 'capital investment',
      'infrastructure investment', 'compute assets', 'computational assets', 'gpu fleet', 'gpu cluster',
      'gpu spend{,ing}', 'spen{d,ding,t} on {gpus,chips}', 'hardware {spend,spending,investment,outlay}', 'operational cost{,s}', 'operating expense{,s}', 'running the machines', 'keep the machines',
    ],
    use: ['us{e,es,ed,ing}', 'employ{,s,ed,ing}', 'utiliz{e,es,ed,ing}', 'utilis{e,es,ed,ing}', 'requir{e,es,ed,ing}', 'on', 'with', 'across', 'needed', 'consum{e,ed,ing}', 'took'],
    take: [
      'cost{,s,ing}',
      'took', 'take{,s,n}', 'taking', 'complet{e,ed,ing}', 'running for', 'ran for', 'ran on', 'running on', 'hours', 'minutes', 'days', 'months', 'weeks',
      'requir{e,es,ed,ing}', 'need{,s,ed,ing}', 'made do with', 'occup{y,ies,ied}',
    ],
    cluster: ['cluster{,s}', 'supercomputer{,s}', 'pod{,s}', 'gpu cluster{,s}'],
    node: ['scale', 'node{,s}', 'box', 'machine{,s}', 'instance{,s}'],
    serve: [
      'inference', 'serv{e,ed,es,ing}', 'deploy{,ed,ing,ment}', 'per query', 'api', 'requests', 'subscription{,s}', 'hosting', 'throughput', 'hosts', 'hosted',
      'benchmarked', 'cost{,s} of running', 'running cost{,s}', 'cost to run', 'to serve', 'serving', 'hosting cost{,s}', 'run inference', 'to operate', 'to query',
      'inference cost{,s}', 'serving cost{,s}', 'answering', 'queries', 'daily',
    ],
    chip: ['chip{,s}', 'gpu{,s}', 'hardware', 'semiconductor{,s}', 'processor{,s}', 'accelerator{,s}'],
    // Export rules and what goes round them.
    export: [
      'export control{,s}', 'export-controlled', 'export restriction{,s}', 'export ban{,s}', 'export curb{,s}', 'export rule{,s}', 'export-compliant',
      'export licen{ce,ces,se,ses}', 'export limit{,s}', 'pre-export control', 'u.s. restriction{,s}', 'us restriction{,s}', 'trade restriction{,s}', 'chip ban',
      'u.s. sanction{,s}', 'us sanction{,s}', 'bis {rule,rules,restriction,restrictions,controls,regulations,regime}', '{the,u.s.,us} bis', 'china-specific', 'made-for-china', 'made for china', 'for the chinese market', 'sold to china', 'sale to china',
      'sales to china', 'sell to china', 'shipped to china', 'to be sold in china', 'china can legally', 'u.s. export', 'shell companies', 'smuggl{e,ed,ing}',
      'entity list', 'loophole', 'export threshold{,s}', 'export', 'export-restricted', 'export threshold', 'export limits', 'restrictions on china', 'china-bound',
      'china-compliant', 'made for the chinese market', 'for china', 'tailored for china', 'tailored to china', 'for the china market', 'chinese market',
      "china's {restricted ,}market", 'designed {specifically ,}for {china,the chinese}', 'china version', 'china variant', 'china-only', 'chinese version',
      'trade rules', 'trade controls', 'u.s. curbs', 'us curbs', 'us controls', 'u.s. controls', 'us bans', 'u.s. bans', 'american sanctions', 'commerce department',
      'third countr{y,ies}', 'middlemen', 'intermediar{y,ies}', 'shell {company,companies}', 'smuggle', 'licen{ce,se} for china', 'licen{ce,se} requirement',
      'need{,s} a licen{ce,se}', "{isn't,aren't,not} supposed to have", 'government {rules,regulations,restrictions}', 'trade regulations', 'requires a licen{ce,se}', 'sell to chinese', 'sold to chinese', 'chinese buyers', 'china sales', 'ship to china',
      'shipments to china', 'on the list', 'watered-down version for china', 'embargo', 'thresholds', 'bound for the mainland',
    ],
    restrict: [
      'ban{,s,ned,ning}', 'restrict{,s,ed,ing,ion,ions}', 'sanction{,s,ed}', 'prohibit{,s,ed}', 'blocked', 'barred', 'stockpil{e,es,ed,ing}', 'embargo{,ed}',
      'curb{,s,ed}', 'legally', 'illegally', 'complian{t,ce}', 'controls', 'unauthori{s,z}ed', 'unlicen{s,c}ed', 'illegal{,ly}', 'illicit{,ly}', 'legal', 'bars',
      'forbid{,s,den}', 'off-limits', 'block{s,ing}', 'outlaw{ed}', 'not allowed', 'prevent{s,ed,ing}', 'licen{ce,se}', 'permission', 'trade rules', 'loophole',
      'circumvent{,ed,ing}', 'evad{e,ed,ing}', 'bypass{,ed,ing}', 'skirt{,ed,ing}', 'crackdown', 'clamp{ed,ing}', 'cut off', 'halt{ed,s}', 'resum{e,ed,es}',
      'lawful{,ly}', 'comply', 'complies', 'off limits', 'blacklist{,ed}', 'unavailable', 'cannot be {sold,exported}', "can't be {sold,exported}", 'without worries', 'can only {,legally ,officially }{access,buy,get,obtain,acquire,purchase,import,use}', '{not,no longer} available {in,to} china', 'regulated', 'barring',
    ],
    weaken: [
      'nerf{ed,ing,s}', 'downgrad{e,ed,ing}', 'cut-down', 'watered-down', 'less-powerful', 'less powerful', 'less-advanced', 'less advanced', 'hobbled', 'crippled',
      'scaled-down', 'dumbed-down', 'second-tier', 'second-best', 'lower-end', 'weaker', 'inferior', 'same computational performance', 'into h100{s,}',
      'reduced-capability', 'throttled', 'export version', 'hamstrung', 'handicapped', 'neutered', 'gimped', 'limited version', 'slower version', 'lower-capability',
      'lower capability', 'lower-tier', 'lower tier', 'low-end', 'lower-performance', 'lower performance', 'underpowered', 'less capable', 'less-capable',
      'less sophisticated', 'reduced performance', 'reduced {bandwidth,interconnect,capacity,capabilities}', 'pared-down', 'stripped-down', 'half an h100', 'pared back', 'pared-back', 'slimmed-down', 'slimmed down', 'less potent', 'worse version{,s}', 'reduced {computational,computing,compute,processing} {power,performance}', 'half the {,interconnect ,memory ,nvlink }bandwidth', 'regulated hardware',
      'capability-reduced', 'modified', 'slowed-down', 'weaker version', 'bandwidth-limited', 'cut down', 'restricted version', 'degraded', 'a version of the h100',
      'variant of the h100',
    ],
    // Weaker words for the same, which count only beside DeepSeek or China.
    weaker: [
      'older', 'slower', 'limitation{s,}', 'degraded', 'lesser', 'constrained', 'constraints', 'cheaper', 'outdated', 'overcome', 'bandwidth', 'old',
      'weak', 'second-rate', 'limited', 'slow', 'interconnect', 'cheap', 'variant', 'version', 'not as {good,powerful,advanced}', 'throttled',
    ],
    advanced: [
      'advanced', 'latest', 'cutting-edge', 'high-end', 'best', 'newest', 'powerful', 'restricted', 'nvidia', 'top-tier', 'top-of-the-line', 'state-of-the-art', 'top',
      'high-performance', 'cutting edge', 'leading-edge', 'sophisticated', 'modern', "nvidia's", 'nvidia’s', 'flagship',
    ],
    obtain: [
      'invested in',
      'access to', 'acquir{e,ed,ing}', 'obtain{,ed,ing}', 'owns', 'possess{,es,ed}', 'hoard{ed,ing}', 'bought', 'secretly', 'sitting on',
      'stockpile{,d} {,of}', 'amassed', 'purchased', 'gain{ed} access', 'get hold of', 'got hold of', 'getting hold of', 'hold{,s,ing}', 'sits on', 'own', 'owned',
      'owning', 'in its possession', 'at its disposal', 'at their disposal', 'stash{ed,}', 'hoard', 'hiding', 'hides', 'hid', 'squirrel{ed,led}',
      'procur{e,ed,ing,ement}', 'buy', 'buys', 'buying', 'purchas{e,es,ed,ing}', 'got', 'secured', 'receiv{ed,es}', 'stock of', 'fleet of',
      'import{ed,ing}',
    ],
    stock: [
      'share{,s}', 'stock{,s}', 'share price', 'stock price', 'nasdaq', 's&p 500', 's&p', 'wall street', 'equities', 'tech {stock,stocks,shares}', 'technology {stock,stocks,shares}', 'chip {stock,stocks,shares}', 'ai stock{,s}', 'ai-related stocks',
      'chipmaker{,s}', 'u.s. stocks', 'us stocks', 'u.s. markets', 'market{,s}',
    ],
    value: [
      'to order',
      'market value', 'market cap', 'market capitali{z,s}ation', 'in value', 'of value', 'valuation', 'capitali{z,s}ation', 'shareholder value', 'off nvidia',
      "off nvidia's", "from nvidia's", 'from nvidia', 'of its value', 'from us stocks', 'from u.s. stocks', 'market-value', 'market worth', 'market capitalisation',
      'market capitalization', 'equity value', 'paper value', 'in market', 'market-cap', 'of market', 'stock value', 'worth of value',
    ],
    fall: [
      'fall{,s,ing}', 'fell', 'fallen', 'drop{,s,ped,ping}', 'plung{e,es,ed,ing}', 'tumbl{e,es,ed,ing}', 'slump{,s,ed,ing}', 'slid', 'slid{e,es,ing}', 'sank',
      'sink{s,ing}', 'crash{,es,ed,ing}', 'plummet{,s,ed,ing}', 'declin{e,es,ed,ing}', 'div{e,ed,ing}', 'dove', 'nosediv{e,ed,ing}', 'lower', 'down', 'tank{ed,ing,s}',
      'crater{s,ed,ing}', 'meltdown', 'puk{e,es,ed,ing}', 'collapse{,d}', 'sell-off', 'selloff', 'sell off', 'rout', 'wipeout', 'lost', 'los{e,es,ing}', 'shed{,s,ding}', 'losses', 'slip{,s,ped,ping}',
      'shrank', 'skid{,ded}', 'sell-offs', 'battered', 'hammered', 'pummel{ed,led}', 'retreat{,ed}', 'bloodbath', 'decline{,s} of', 'slumped', 'dips', 'dipped', 'dip',
      'off by', 'was off', 'closed at', 'tumbl{e,es}', 'off nearly', 'haircut',
    ],
    // A fall that was not the day's, but of some hour of it.
    'at-times': ['at one point', 'at times', 'intraday', 'intra-day', 'as much as', 'at its {low,lowest,worst}', 'during the {day,session}', 'in {early,midday,morning,afternoon,premarket,pre-market} trad{e,ing}', 'premarket', 'pre-market', 'before {recovering,closing,trimming,paring}', 'at the open', 'momentarily', 'briefly'],
    lose: [
      'up in smoke',
      'contract{s,ed,ing} by', 'shr{inks,ank,unk} by',
      'los{e,es,ing,s,ses}', 'lost', 'shed{,s,ding}', 'wip{e,es,ed,ing}{, out, off, away}', 'eras{e,es,ed,ing}', 'evaporat{e,es,ed,ing}', 'vanish{,ed,ing}',
      'destroy{,ed,ing}', 'strip{s,ped,ping}', 'slash{ed,ing}', 'knock{ed,ing} off', 'sliced', 'vaporized', 'disappear{ed,ing}', 'shav{ed,ing}', 'gone', 'was gone', 'evaporation',
      'wipeout', 'wipe-out', 'loss{,es} of', 'haircut', 'torched', 'cost investors', 'vaporis{ed,ing}', 'vaporiz{ed,ing}', 'erasing', 'shrank', 'shrunk',
      'tumbled', 'selloff', 'sell-off', 'a loss of', 'drained', 'lopped', 'chopped', 'trimmed', 'knock{s,ed,ing}',
    ],
    high: ['rose', 'rises', 'gain{ed,s}', 'rebound{ed,s}', 'climb{ed,s}', 'jump{ed,s}', 'recover{ed,s}', 'high', 'peak', 'record high', 'ytd high', 'in wealth', 'mark', 'club', 'threshold', 'milestone', 'since {the ,}{start,beginning}', 'since {january,reaching,its,their}', 'year to date', 'ytd', 'this year', 'after-hours', 'after hours', '{was,were,is,are,edged,ticked} up', '{much,far,significantly,considerably,substantially,likely,probably,surely} {,far ,much }{higher,larger,greater}'],
    january: ['january 27{,th}', '27{,th} {of ,}january', 'jan. 27', 'jan 27', '27 jan', '{late ,}january 2025', 'jan. 2025', '2025-01-27', 'january 28', 'on monday'],
    store: [
      'app in {the us,the u.s.,the united states,america}',
      'on {,the ,american ,u.s. }{iphone,iphones}', 'free downloads', 'ranking of free applications', 'free applications', 'app store{,s}', 'app-store', 'apple store', 'google play', 'play store', '{app ,download ,store ,ios ,free-app }chart{,s}', 'download list', 'iphone app{,s}',
      'ios app store', 'freeware app', 'app rankings', 'app downloads', 'free app{,s}', 'most downloaded app', 'downloaded free app',
      'app-store {charts,ranking,rankings}', 'itunes', "google's play store", "apple's store", "apple's app store", 'apple’s app store',
      'free {apps,iphone apps,ios apps,app chart,apps chart,app rankings}', 'free-app {chart,ranking,list}', 'free apps', 'app charts', 'app ranking', 'app stores',
      'download charts', 'the charts', 'download ranking', 'download rankings', 'downloaded app', "app store's", 'free iphone app', 'downloads chart', 'ios chart',
      'iphone charts', 'us app store', 'us charts', 'appstore', 'on ios', 'free download', 'in downloads',
    ],
    top: [
      'top', 'tops', 'topped', 'topping', '#1', '# 1', 'no. 1', 'no 1', 'no.1', 'number one', 'number 1', 'first place', 'most downloaded', 'most-downloaded',
      'top-rated', 'number-one', 'to the top', 'top spot', 'most popular', 'first', 'number-1', 'at the top', 'ranked first', 'rank{s,ed} {first,1,#1}', 'rank {1,one}', 'first among', 'in first place', 'lead', 'first spot',
      'topmost', 'the summit', 'most-installed', 'chart-topping', 'leads', 'led', 'leading', 'best-ranked', 'highest-ranked', 'took over', 'to no. 1', 'the crown',
      'the lead', 'climbed to the top', 'pole position', 'hit #1', 'hits #1', 'above', 'new leader',
    ],
    overtake: [
      'overt{ake,akes,aking,ook,aken}', 'surpass{,es,ed,ing}', 'dethron{e,es,ed,ing}', 'displac{e,es,ed,ing}', 'beat{,s,ing}', 'unseat{,s,ed,ing}', 'pass{,es,ed,ing}',
      'outrank{,s,ed,ing}', '{surged,surges,jumped,leapt,shot,raced,soared,climbed,rocketed,moved} past', 'edged out', 'knock{,s,ed,ing}', 'ahead of', 'eclips{e,ed,ing}', 'toppl{e,ed,ing}', 'bump{ed,ing}', 'leapfrog{ged,ging}', 'overtaken',
      'overthrow{,n,ing}', 'supplant{,s,ed,ing}', 'replac{e,es,ed,ing}', 'outpac{e,es,ed,ing}', 'outperform{,s,ed,ing}', 'oust{,s,ed,ing}', 'take{s,n} over',
      'took over from', 'above', 'higher than', 'more than', 'push{,es,ed,ing} {,past}', 'shov{e,ed,es}', 'nudg{e,ed,ing}', 'edg{e,es,ed,ing}',
      'off its {throne,perch}', 'behind it',
    ],
    'rival-app': ['chatgpt', 'chat gpt', "openai's chatgpt", 'openai’s chatgpt', "chatgpt's", "openai's app", 'chatgpt app'],
    aime: ["aime{, 2024,24, 24, '24, 2024 math}"],
    codeforces: ['codeforces{, percentile, rating}', 'cf rating'],
    gpqa: ['gpqa{, diamond}'],
    open: [
      'open-source{,d,s}', 'open source{,d,s}', 'open-sourcing', 'open sourcing', 'opensource{,d}', 'open-weight{,s}', 'open weight{,s}',
      'open sourced', 'open sources', 'open-sources', 'open-source', 'open weights', 'oss', 'foss', 'black box', 'black-box', 'open access', 'open-access', 'truly open',
      'source-available', 'weights-available', 'open model{,s}', 'openly licensed', 'for {anyone,anybody,everyone} to {inspect,study,modify,copy,build on}',
    ],
    // The same in words that say much else besides, so that a model or its parts must stand by them.
    'bare-open': [
      '{fully,completely,entirely,totally,wholly,100%} open', 'openly', 'openly available', 'openly released', 'freely available', 'free to download', 'free download', 'publicly available',
      'available for {free ,}download', 'public download{,s}', 'publicly downloadable', 'free for anyone', 'free and open', 'are open', 'freely downloadable', 'available to {everyone,anyone,the public}', 'downloadable',
      'for {anyone,anybody,everyone} to {download,see}', 'openness', '{is,are,was,were,made,been,remain,remains} public', 'on {hugging face,huggingface,hf,github}', 'hosted on', 'distributed',
      'licensed', 'giv{e,es} out', 'hand{s,ed} out', 'put out',
    ],
    // A model that nobody outside may have.
    closed: ['proprietary', 'closed-source{,d}', 'closed source{,d}', 'closed', 'closed-weight{,s}', 'closed weight{,s}'],
    // What is kept back of data, code and method.
    withheld: [
      'undisclosed', 'behind closed doors', 'secret', 'under wraps', 'unpublished', 'unreleased', 'not public', 'withh{eld,old,olds,olding}', 'to itself',
      'to themselves', 'black hole{,s}', 'unknown', 'a mystery', 'confidential', "{isn't,aren't,wasn't,weren't} public", 'opaque', 'hidden',
      'closed', 'off-limits', 'yet to {release,publish,share,disclose}', 'missing', 'kept back', 'holds back', 'never {published,released,shared,disclosed}',
      'stayed in', 'undocumented',
    ],
    licence: [
      'mit licen{ce,se,ces,ses}', 'mit-licensed', 'under {the ,an ,a ,}mit', 'permissive licen{ce,se}', 'licensed under {the ,an ,a ,}mit', 'mit terms', 'permissive',
      'permissively licensed', 'licen{ce,se} {,is }mit', 'mit open source licen{ce,se}', 'apache 2.0', 'open licen{ce,se}', 'apache licen{ce,se}', 'mit open-source licen{ce,se}',
    ],
    part: [
      'training data', 'training code', 'code for training', 'hyperparameters', 'source code', 'model weights', 'weights', 'its weights', 'datasets', 'training datasets', 'the weights', 'pre-training data',
      'pretraining data', 'training process', 'training set{,s}', 'inference code', 'technical report', 'training recipe', 'model cards', 'weights and',
      'instruction-tuning data', 'full code', 'checkpoints', 'the code', 'their code', 'its code', 'training dataset', 'training script{,s}', 'training pipeline',
      'training corpus', 'training details', 'training method{,s}', 'reward data', 'training corpora', 'post-training data', 'the dataset{,s}', 'its dataset{,s}', 'data pipeline{,s}',
      'code and data', 'data and code', 'model license', 'custom license', 'own license', 'license agreement', 'training materials', 'model parameters', 'its parameters', 'data {it,they,r1,v3,the model} {was,were} trained on', 'data used to train', 'data {it,they,deepseek} used', 'the data on which',
    ],
    'is-open': [
      'is', 'are', 'was', 'were', "isn't", "aren't", "wasn't", 'not', 'fully', 'completely', 'made', 'being', 'we', 'both', '{will,can,could,would,may,should,must} be', 'recognized as', 'released as', 'as {fully,truly}',
      '{touted,described,marketed,billed,seen,regarded,known,positioned,hailed,defined,qualify,qualifies,counts,advertised,labelled,labeled,classified} as',
      "it's", 'it’s', "that's", 'remain{s,ed}', 'stay{s,ed}', 'goes', 'went', 'go', 'going', 'truly', 'genuinely', 'really', 'entirely', 'totally', 'yes', "they're",
      'they are', 'has been', 'have been', 'be considered', 'considered', 'called', 'call', 'partially', 'only', 'definitely', 'isn’t', 'aren’t', 'be called', 'labelled', 'labeled', '{decision,decided,plans,plan,chose,choice,promise,promised,vowed,opted,move} to',
      'embrac{es,ed,ing}', 'adopt{s,ed,ing}', '{takes,took,taking,pursues,pursued} an', 'commit{ted,ment} to', 'stands for',
    ],
    release: [
      'releas{e,es,ed,ing}', 'launch{,es,ed,ing}', 'unveil{,s,ed,ing}', 'publish{,es,ed,ing}', 'debut{,s,ed}', 'introduc{e,es,ed,ing}', 'came out', 'open-sourced',
      'shared', 'to share', 'shares {its,the,their,all,model,weights}', 'disclos{e,es,ed,ing}', 'open{ed,s} up', 'post{ed,s}', 'made {public,available}', 'gave away', 'giv{es,ing} away', 'put {online,up}',
      'upload{ed,s,ing}', 'download{ed,s,able,}', 'available', 'kept {secret,closed,private}', 'behind closed doors', 'provid{e,es,ed,ing}',
      'offer{,s,ed,ing}', 'publicly', 'reveal{ed,s}', 'put out', 'making {public,available}',
    ],
    // Words that make a sum of money something else than a cost of training.
    per: ['per', '/', 'a', 'an', 'each', 'every', 'monthly', 'hourly', 'annually', 'per-'],
    period: [
      'month{,s}', 'mo', 'hour{,s}', 'hr', 'h', 'year{,s}', 'day', 'week', 'million {,input ,output }token{,s}', '1m {,input ,output }tokens', '1m', 'm tokens', 'mtok',
      'token{,s}', 'm', 'k', 'million', 'gpu', 'gpu hour', 'query', 'user{,s}', 'employee{,s}', 'person', 'email', 'image', 'request', 'seat', 'minute', 'call',
      'share', 'unit', 'book', 'interaction', 'second', 'conversation', 'task', 'generation', 'video', 'page', 'chip', 'card', 'household', 'customer', 'student', 'thousand', 'daily',
      'trillion tokens', 'trillion', 'billion tokens',
    ],
    price: [
      'pric{e,es,ed,ing}', 'subscription{,s}', 'plan', 'tier', 'rental', 'fee', 'msrp', 'retail', 'discount', 'charges', 'charge', 'sells for', 'priced from',
      'retail price', 'list price', 'smartphone{,s}', 'device{,s}', 'laptop{,s}', 'phone{,s}', 'gadget{,s}', 'workstation{,s}', 'desktop{,s}', 'per month', 'per year',
      'a month', 'subscription', 'api price{,s}', 'api pricing', 'token price{,s}', 'input tokens', 'output tokens', 'spot price', 'rental price', 'rental rate{,s}',
      'hourly rate', 'per input', 'input/output', 'input / output', 'per 1m',
    ],
    raise: ['charg{e,es,ed,ing}', 'bag{s,ged}', 'won', 'priced at', 'sold', 'sells', 'licens{ed,es,ing}', 'rais{e,es,ed,ing}', 'secur{e,es,ed,ing}', 'valued at', 'valuation of', 'funding of', 'bid', 'grant of', 'in talks to raise', 'acquired for', 'acquire', 'bought for', 'contract', 'get up to', 'giv{e,es,ing} away', 'offer{s,ed,ing}', 'receiv{e,es,ed,ing}'],
    fund: [
      'funding', 'funding round', 'seed round', 'seed', 'grants', 'series {a,b,c,d,e,f,g}', 'valuation', 'round of funding', 'financing', 'investment round', 'bid', 'contract', 'grant', 'deal',
      'credits, training', 'in funding', 'in ai {projects,infrastructure,research,development,over,this,by,technology,investments,spending}', 'net worth', 'fortune', 'loan', 'liquidity', 'investment program', 'acquisition', 'in financing', 'market cap', 'market value',
      'market capitalization', 'in value', 'million in backing', 'sets aside', 'set aside', 'earmark{s,ed}', 'donat{e,ed,ion,ions}', 'pledg{e,ed,es}', 'credits in',
      'scholarship{s,}', 'award{s,ed}', 'stake', 'shares', 'startup{,s} raised', 'investor{,s} {put,poured}', 'backers', 'angel', 'venture', 'free credits',
    ],
    earn: ['revenue{,s}', 'in sales', 'profit{,s}', 'salary', 'salaries', 'earn{,s,ed,ing}', 'income', 'wages', 'arr', 'mrr', 'per year', 'annually', 'compensation', 'bonus', 'fined', 'prize{,s}', 'ransom', 'annualised', 'annualized', 'losses', 'sav{e,es,ed,ing,ings}', 'remov{e,es,ed,ing}'],
    'cost-part': [
      'r&d', 'research{,ers}', 'research and development', 'salar{y,ies}', 'wages', 'payroll', 'staff', 'staffing', 'labor', 'labour', 'labor costs', 'people',
      'headcount', 'hardware', 'infrastructure', 'servers', 'data cent{er,ers,re,res}', 'capex', 'capital expenditure{,s}', 'experiment{,s,ation}', 'ablation{,s}',
      'ablation {studies,experiments}', 'failed {runs,attempts,experiments,trials}', 'trial runs', 'prior {research,work,runs}', 'earlier research',
      'data {collection,processing,cleaning,acquisition,preparation}', 'architecture{,s}', 'algorithm{,s}', 'ownership', 'total cost of ownership',
      'operating {costs,expenses}', 'electricity', 'energy', 'exploratory', 'fixed costs', 'development cost{,s}', 'everything else', 'anything else', 'the base model',
      'tuning', 'post-training', 'testing', 'overhead', 'networking', 'the cluster', 'buying the {gpus,chips}', 'gpus themselves',
    ],
    'one-day': [
      'single day', 'single-day', 'one day', 'one-day', 'in a day', 'single {trading ,}session', 'in history', 'on record', 'record loss', 'overnight', 'trading day',
      'trading session', 'by the close', 'at the close', 'the close', 'closing bell', 'largest one-day', 'biggest one-day', 'largest single-day', 'biggest single-day',
      'largest in', 'biggest in', 'in a single',
    ],
    app: ['app{,s}', 'assistant', 'chatbot', 'application', 'ai assistant'],
    'other-benchmark': [
      'math-500', 'math 500', 'math500', 'mmlu{,-pro,-redux, pro}', 'livecodebench', 'swe-bench{, verified}', 'swe bench', 'humaneval', 'gsm8k', 'simpleqa', 'arc-agi',
      'cnmo', "aime{25,26, 2025, 2026, 25, 26, '25, '26}", 'ifeval', 'mmmu', 'mathvista', 'drop', 'frames', 'alpacaeval', 'arenahard', 'c-eval', 'codeforces div', 'usamo', 'hmmt',
      'on math', 'hle', "humanity's last exam", 'bbh', 'big-bench', 'hellaswag', 'truthfulqa', 'mgsm', 'tau-bench', 'aider', 'gpqa main',
    ],
    'if-not': ['if not', 'or even', 'or maybe', 'perhaps even', 'maybe even'],
    'rating-word': ['rating of', 'rating', 'elo of', 'elo', 'rated', 'rating:'],
    invest: ['invest{,s,ed,ing,ment,ments}', 'spen{t,ding,d}', 'totaled', 'totalled', 'in investments'],
    // What makes a sum another's than of training: prices of tokens, bills, machines to buy, the training of people.
    'other-sum': [
      'sue{s,d}', 'suing', 'lawsuit{,s}', 'to settle', 'settl{es,ed} with', 'fine {in,over,for}', '{seek,seeks,seeking,in} damages',
      '{switch,migrat}{e,ed,es,ing} {from,to}', '{net,operating} loss{,es}', 'noncontrolling', 'gross margin', 'copyright{,ed}', 'settlement', 'payout', 'plaintiff{,s}', 'royalties', 'class action', 'cache {input,output,read,write}', 'fundrais{e,es,ing}', '{pre,post}-money', 'of usage', 'model usage', 'licensing deal', 'per task', 'api calls', 'nsf', 'annual reduction',
      'per million {,input ,output }tokens', 'per {1k,1m,m,thousand,million} tokens', '1k tokens', '1m tokens', 'million input tokens', 'million output tokens',
      '{cost,costs,price,prices,cents,dollars} per token', 'tokens{),:}', 'm tokens', 'cache hit', 'cache miss', 'per 1,000 tokens', 'input/output',
      'ai-related training', 'per company', 'per employee', 'reskilling', 'upskilling', 'training program{,s}', 'training programme{,s}', 'trained employees', 'roi',
      'corporate training', 'staff training', 'employee training', 'workforce training', 'vocational training',
      'professional training', 'training market', 'market for', 'market size', 'growth rate', 'cagr',
      'bill{s,ed} at', 'billed {per,by}', 'charged {at,per,by}', 'priced per',
      'vram', 'unified memory', 'mac studio', 'memory bandwidth', 'graphics card{,s}',
    ],
    // Behind a sum: it is what the machines of a run were worth.
    'in-compute': [
      '{in,of,worth of} {,gpu ,cloud ,total ,final }{compute,computing}', '{in,of} {,rented ,cloud }{gpu,tpu} {time,hours,costs,rental}', '{in,of} compute {cost,costs,time,spend,spending,resources}', 'compute bill',
      'in {cloud,compute,gpu} credits', 'worth of {gpu,cloud} {time,credits}',
    ],
    possess: ['has', 'have', 'had', 'having'],
    // Before a sum that the sentence only sets another against.
    whose: ['whose', 'which itself', 'which reportedly', 'which {cost,took}'],
    instead: ['instead of', 'rather than', 'as opposed to', 'against', 'versus', 'vs', 'vs.', 'compared {to,with}'],
    same: ['this model', 'the same model', 'the new model', 'this {new,innovative,ai,reasoning,open,open-source,language,large language} model', 'the model'],
    foundation: ['built {on,upon,atop}', 'based on', 'on top of', 'founded on', 'in addition to'],
    'figure-word': ['figure', 'number', 'price tag', 'sum', 'claim', 'bill', 'estimate'],
    rivals: ['{rival,competing,competitor} {,ai }models', '{its,their,us,u.s.,american,western} {rivals,competitors}', 'competitors', '{us,u.s.,american,western} {,ai ,tech }{model,models,labs,companies,firms,giants,counterparts}', 'tech giants', 'the industry', 'other {,ai }{labs,companies,firms}', 'proprietary models', '{us,u.s.,american}-{developed,made,built} {,ai }models', '{us,u.s.,american} {,ai }models'],
    peers: ['frontier {,ai ,model }training', 'training cost{,s} of {a,an} {,high-performance ,frontier ,large ,modern ,typical }{,ai ,language }model', 'cost{,s} {of training,to train} {a,an} {,high-performance ,frontier ,large ,modern ,typical }{,ai ,language }model', '{frontier,leading,current,other,similar,comparable,traditional,existing,typical,cutting-edge,state-of-the-art,large,larger,most,today’s,modern,advanced} {,ai ,language ,large language ,frontier }models', '{subsequent,later,newer,future,next-generation,upcoming,bleeding-edge} {,ai }models', '{,ai }models {in training,in development,in the works,now in training,currently in training}', 'ai models {costing,that cost}', 'similar projects', 'comparable projects', 'large ai models', 'large-scale models'],
    'own-claim': ['initial', 'original', 'originally', 'claimed', 'reported', 'official', 'officially', 'announced', 'headline', 'stated', 'advertised', 'previous', 'earlier'],
    'for-example': ['models like', 'models such as', 'systems like', 'systems such as', 'llms like', 'llms such as', 'ones like', 'those like'],
    // Training a known model once more, by others or later.
    again: [
      'now cost{s,}', 'now takes', 'can now', 'today cost{s,}', 'nowadays', 'speedrun{,s,ning}', 'reproduc{e,es,ed,ing,tion}', 'replicat{e,es,ed,ing,ion}', 'recreat{e,ed,ing}',
      'rebuil{t,d,ding}', 'nanogpt', 'nanochat', 'llm.c', 'retrain{,ed,ing}',
    ],
    // Chips that came round the rules.
    smuggle: ['smuggl{e,ed,ing,er,ers}', 'shell {company,companies}', 'black market', 'contraband', 'middlemen', 'intermediar{y,ies}', 'through singapore', 'via singapore', 'third countr{y,ies}'],
    allowed: ['legally available', 'legal to {buy,sell,export}', '{is,are,remain,remains} {legal,allowed,on free sale,freely available}', 'still {sold,on sale,available} to china', '{can,may,could} {still ,legally ,freely ,}{order,buy,import,purchase}', '{is,are} not {banned,restricted}', "{isn't,aren't} {banned,restricted}", 'no export {restriction,restrictions,ban}'],
    // Questions and judgements that no figure settles.
    remaining: ['the other', 'the remaining'],
    'what-for': ['what are the billions for', 'what the billions are for', 'where {do,did} the billions go', 'where the billions {go,went}', 'what are {all ,}those billions for'],
    irony: ['irony', 'ironic', 'ironically', 'backfir{e,ed,es,ing}', 'counterproductive', 'unintended consequence{s,}'],
    // What a ban is laid on.
    on: ['on', 'against', 'via'],
    cannot: ["can't", 'can’t', 'cannot', "couldn't", 'couldn’t', 'could not', 'no way'],
    'base-model': [
      'base model', 'base {llm,language model}', 'base model{s,}', 'underlying {model,llm,language model,base model}', 'foundation{al,} {,base }model',
      'foundational base model',
    ],
    fully: ['fully', 'completely', 'entirely', 'totally', '100%', 'wholly', 'all of it'],
    negated: [
      'not', "isn't", "aren't", "wasn't", 'never', 'hardly', 'nor', 'cannot be called', "didn't", "doesn't", "don't", "hasn't", "haven't", "won't", "weren't", 'no', 'neither', 'without',
      'yet to', 'nothing', 'refus{e,es,ed,ing} to', 'declin{e,es,ed,ing} to', 'stop{ped,s,ping} short of',
    ],
    journey: [
      'ticket{,s}', 'fare{,s}', 'railway{,s}', 'railroad{,s}', 'train {journey,ride,trip,station,line}{,s}', 'by train', 'commuter{,s}', 'locomotive{,s}',
      'high-speed {train,rail}', 'the train to', 'passenger{,s}',
    ],
  },
};
