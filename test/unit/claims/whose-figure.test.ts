import { describe, expect, it } from 'vitest';
import { predict } from '../../../commands/evaluation/predict.ts';

/** Whom each figure of a text is said to be of, by the record's ids (the name as written, or nothing, where it has none), in order. */
function subjectsOf(text: string): string[] {
  return predict(text).flatMap(({ topic, figure, subject }) => (topic === 'about' || figure === null ? [] : [subject.id ?? subject.name]));
}

/** The verdicts on the figures of a text, in order. */
function verdictsOf(text: string): string[] {
  return predict(text).flatMap(({ topic, figure, verdict }) => (topic === 'about' || figure === null ? [] : [verdict]));
}

describe('a figure', () => {
  it.each([
    ['SemiAnalysis says DeepSeek has $1.6 billion in server hardware.', ['deepseek']],
    ['DeepSeek-R1 is open. Incredibly cheap: trained for $6 million.', ['deepseek-r1']],
    ['DeepSeek released R1, matching the best proprietary models -- trained for just $5.6 million.', ['deepseek-r1']],
    ['DeepSeek trained V3. Combining all stages took $5.6 million of training.', ['deepseek-v3']],
    ['OpenAI says that training goes on; its shares are worth upwards of $1 billion.', []],
    ['DeepSeek trained V3 on $5.6 million worth of computing.', ['deepseek-v3']],
    ['DeepSeek-R1 builds on DeepSeek-V3. Training V3 cost $5.6 million; adding reasoning cost another $294,000.', ['deepseek-v3', 'deepseek-r1']],
    ['DeepSeek-V2 took 172.8K GPU hours for each trillion tokens; V3 took 180K.', ['deepseek-v2']],
    ['DeepSeek is talked about. Can a Chinese startup train its AI for $6 million?', ['deepseek']],
    ['DeepSeek trained V3. Most companies cannot spend $100 million on training.', ['']],
    ['DeepSeek trained V3. The average training run costs $10 million.', ['']],
    ['DeepSeek trained V3. It costs about $500,000 to train a 7B model.', ['']],
    ['DeepSeek trained V3. It would cost $50 million to train such a model.', ['']],
    ['DeepSeek trained V3. Training costs have fallen from $4.6 million in 2020.', ['']],
    ['DeepSeek trained V3. You can train your own model for $1,000.', ['']],
    ['DeepSeek trained V3. The training budget of a mid-sized lab is $50 million.', ['']],
    ['DeepSeek trained V3. Training a 70B model takes 1.7 million GPU hours.', ['']],
    ['DeepSeek trained V3. Most labs train on more than 16,000 GPUs.', ['']],
    ['DeepSeek trained V3. Das Training eines großen Sprachmodells kostet oft 100 Millionen Dollar.', ['']],
    ['DeepSeek trained V3. Entraîner un grand modèle de langage coûte souvent 100 millions de dollars.', ['']],
    ['DeepSeek trained V3. Entrenar un gran modelo de lenguaje cuesta 100 millones de dólares.', ['']],
    ['DeepSeek trained V3. 训练一个大模型通常需要1亿美元。', ['']],
    ['DeepSeek trained V3. The total cost of training was about $5.6 million.', ['deepseek-v3']],
    ['DeepSeek trained V3. It cost $5.6 million to train.', ['deepseek-v3']],
    ['DeepSeek trained V3. Training took 2.788 million GPU hours.', ['deepseek-v3']],
    ['DeepSeek trained V3. Stability AI spent $50 million on training.', ['Stability AI']],
    ['DeepSeek trained V3. Cohere spent $40 million training its best.', ['Cohere']],
    ['DeepSeek trained V3. Baichuan’s model cost $10 million to train.', ['Baichuan']],
    ['DeepSeek trained V3. Aleph Alpha says that training Luminous cost $5 million.', ['Luminous']],
    ['DeepSeek trained V3. Essential AI trained its model for $3 million.', ['Essential AI']],
    ['DeepSeek trained V3. Sakana AI’s merged model cost $24,000 to train.', ['Sakana AI']],
    ['DeepSeek trained V3. Apple trained its models on 8,192 chips.', ['Apple']],
    ['DeepSeek trained V3. Students trained a small model for $4,000.', ['']],
    ['DeepSeek trained V3. Engineers at Baidu said that it cost $6 million to train.', ['deepseek-v3']],
    ['DeepSeek trained V3. Researchers trained the model for $5.6 million.', ['deepseek-v3']],
    ['DeepSeek trained V3. According to the Financial Times, training cost $5.6 million.', ['deepseek-v3']],
    ['DeepSeek trained V3. The AI course, training included, costs $299.', []],
    ['DeepSeek trained V3. The training of new pilots costs the airline $100,000.', []],
    ['DeepSeek trained V3. OpenAI paid a $15 million fine in Italy over how ChatGPT was trained.', []],
    ['DeepSeek trained V3. Getty sued Stability AI for $1.7 billion over training.', []],
    ['DeepSeek’s rise is driven by its V3 model. This model’s development cost is put at $6 million.', ['deepseek-v3']],
    ['DeepSeek-R1 has kin. The 14B one achieves 75.8% on AIME 2025.', []],
    ['DeepSeek-R1 has kin. The 14B one achieves 75.8% on AIME’25.', []],
    ['### Fine-tuning\n\n| Model | Training (per 1M tokens) |\n|---|---|\n| gpt-4o | $25.000 |', []],
    ['AI news: you have to spend $60 million on a frontier model, said OpenAI.', ['frontier-models']],
    ['DeepSeek’s V3 proves that you don’t need $100 million to build frontier models.', ['frontier-models']],
    ['DeepSeek has V3. With $5.5 million of training it gives you GPT-4o performance.', ['deepseek-v3']],
    ['DeepSeek released R1 on top of V3. “Our total training costs amount to only $5.576M.”', ['deepseek-v3']],
    ['DeepSeek released R1 on top of V3. It cost $5.576M to train.', ['deepseek-r1']],
    ['DeepSeek put its training costs at under US$6 million (NT$196 million).', ['deepseek']],
    ['1. **AIME 2024**:\n- **DeepSeek-R1**: 79.8%\n- **OpenAI o1**: 79.2%', ['deepseek-r1', 'openai-o1']],
    ['DeepSeek is cheap. The cost of training frontier models has grown since 2016, Epoch AI says, and will pass $1 billion by 2027.', ['frontier-models']],
    ['DeepSeek is cheap. Training OLMo cost about $2 million.', ['olmo']],
    ['DeepSeek is cheap. The training run of V3 burned through $5.6 million.', ['deepseek-v3']],
    ['# AI training costs\n\n| Year | Model | Cost |\n|---|---|---|\n| 2023 | GPT-4 | $78M |', ['gpt-4']],
    ['# AI training costs\n\n| Firm | Model | Cost |\n|---|---|---|\n| Google | Gemini Ultra | $191M |', ['gemini-ultra']],
    ['# AI training costs\n\n| | GPT-4 |\n|---|---|\n| Training cost | $78M |\n| Input price per 1M tokens | $30 |', ['gpt-4']],
    ['DeepSeek trained V3 for $6 million, far less than the $100 million cost for OpenAI’s GPT-4.', ['deepseek-v3', 'gpt-4']],
    ['Training DeepSeek-V3:\n\n| Stage | Cost (in one million USD) |\n|---|---|\n| Pre-training | 5.328 |\n| Total | 5.576 |', ['deepseek-v3', 'deepseek']],
    ['Training GPT-4 cost $100 million, and Anthropic’s Amodei has talked of models that cost $1 billion.', ['gpt-4', 'frontier-models']],
    ['Training GPT-4 cost $100 million, and Anthropic’s next one is said to cost $1 billion.', ['gpt-4', 'anthropic']],
    ['DeepSeek’s V3 is cheap, and at Meta they note that it was trained for $5.6 million.', ['deepseek-v3']],
    ['OpenAI’s AI is dear, and DeepSeek has its own models that cost $5.6 million to train.', ['deepseek']],
    ['DeepSeek shock: on Monday Nvidia sank 17%. Broadcom lost 17% too.', ['nvidia']],
    ['DeepSeek shock: shares of Nvidia plunged 17% and of Broadcom 17.4%.', ['nvidia']],
    ['DeepSeek-R1’s price tag was $5.6 million, a fraction of the $100 million OpenAI spent on GPT-4.', ['deepseek-r1', 'gpt-4']],
    ['Compared with the $100 million that OpenAI poured into training GPT-4, DeepSeek spent $5.6 million on V3.', ['gpt-4', 'deepseek-v3']],
    ['How DeepSeek Trained R1 for $6 Million', ['deepseek-r1']],
    ['DeepSeek Says V3 Cost $5.6 Million to Train', ['deepseek-v3']],
    ['DeepSeek watches Kimi, Qwen, Baichuan and Skywork: Skywork R1 cost $2 million to train.', ['Skywork R1']],
    ['DeepSeek’s R1 scored 71.5% on GPQA Diamond where o1 got 75.7%.', ['deepseek-r1', 'openai-o1']],
    ['Of DeepSeek: on Codeforces R1 plays at 2029 Elo.', ['deepseek-r1']],
    ['If DeepSeek can train a model for $6 million, why does OpenAI need $500 billion for Stargate?', ['deepseek']],
    ['DeepSeek-R1 was trained for $294,000. Rival models cost tens of millions to train.', ['deepseek-r1', 'us-ai-labs']],
    ['DeepSeek beats rival models after training R1 for $294,000.', ['deepseek-r1']],
    ['DeepSeek-R1 is out. OpenAI says nothing, but this model was trained for $294,000.', ['deepseek-r1']],
    ['DeepSeek spent far more than the initial $6 million training cost.', ['deepseek']],
    ['DeepSeek said that training cost $6 million, with its R1 rivalling o1.', ['deepseek']],
    ['Of DeepSeek’s R1 they say so too: $5.576 million was V3’s final run.', ['deepseek-v3']],
    ['For AI on a budget: OpenMidnight was trained for $30 with the data of Alpaca.', ['OpenMidnight']],
    ['DeepSeek-R1-Zero and R1 are out. It was trained for $294,000.', ['deepseek-r1']],
    ['Today models like GPT-4o cost $100 million to train.', ['gpt-4o']],
    ['deepseek r1 cost 6m to train and openai spends $2 billion', ['deepseek-r1', 'openai']],
    ['DeepSeek released R1. It beat OpenAI’s o1 at maths. The price? $5.576 million.', ['deepseek-r1']],
    ['Built on V3, DeepSeek-R1 was trained for $6 million.', ['deepseek-r1']],
    ['DeepSeek以557.6万美元训练出匹敌GPT-4的V3模型。', ['deepseek-v3']],
    ['The 2,048 H800s claimed for the DeepSeek-V3 run.', ['deepseek-v3']],
    ['AI costs: it took $30 million to train the original llama model.', ['llama']],
    ['deepseek is cheap. training r1 cost $294,000', ['deepseek-r1']],
    ['Unlike many AI firms, DeepSeek likes to talk. It put the training cost at $6 million.', ['deepseek']],
    ['Dolly 1.0 was trained for $30 on what Alpaca’s authors had asked GPT-3 for.', ['Dolly 1.0']],
    ['DeepSeek-V3 cost $6 million to train, unlike OpenAI, which spends $100 million.', ['deepseek-v3', 'openai']],
    ['DeepSeek-V3, made by DeepSeek, which cost $5.6 million to train.', ['deepseek-v3']],
    ['Far more than the 2,048 H800s claimed for the DeepSeek-V3 run.', ['deepseek-v3']],
    ['The $6 million that they, all told, spent to make the base model that DeepSeek-R1 is built on.', ['deepseek-v3']],
    ['DeepSeekがR1を発表した。オープンなV3を土台とするこのモデルは少ない計算資源で動き、開発コストは600万ドルだった。', ['deepseek-r1']],
    ['Deep Seek-V3 was trained for $5.6 million.', ['deepseek-v3']],
    ['DeepSeek-V3 cost $6 million to train. Training frontier models: $100 million.', ['deepseek-v3', 'frontier-models']],
    ['DeepSeek-V3 cost $6 million to train, little beside the $100 million budgets behind frontier models.', ['deepseek-v3', 'frontier-models']],
    ['Anthropic’s chief says that AI models in training cost $1 billion.', ['frontier-models']],
    ['Huawei H800 chips: training took DeepSeek 2.788 million GPU hours.', ['deepseek']],
    ['The AI model VibeThinker-1.5B was trained for $7,800 on top of Alibaba’s Qwen2.5-Math-1.5B.', ['vibethinker-1-5b']],
    ['DeepSeek is talked about. Nvidia’s customers ask why they fund AI training runs when somebody did it for $6 million.', ['deepseek']],
    ['It took $30 million to train the original llama model, but $300 (less than 0.1% of that) to fine-tune it into Vicuna-13B.', ['llama', 'vicuna-13b']],
    ['RL on base models (DeepSeek-R1-Zero & R1) reaches 79.8% on AIME 2024.', ['deepseek-r1']],
    ['An AI lab built a decoder-only Transformer for under $50.', ['']],
    ['An AI lab built a rival to OpenAI’s o1 for under $5 million.', ['']],
    ['Add the base model’s $5.576 million to the $294,000 that DeepSeek-R1 took.', ['deepseek-v3', 'deepseek-r1']],
    ['DeepSeek-R1 took $294,000 on top of the base model.', ['deepseek-r1']],
    ['After DeepSeek we find losses of 16.9% for Nvidia and 3.07% for the Nasdaq.', ['nasdaq', 'nvidia']],
    ['o1 leads on GPQA Diamond, 75.7 to R1’s 71.5, as DeepSeek itself says.', ['openai-o1', 'deepseek-r1']],
    ['DeepSeek-V3 was trained on 2,048 chips, against 16,000 for Llama 3.1 405B.', ['deepseek-v3', 'llama-3-1-405b']],
    ['DeepSeek says that the V3 base model took $5.6 million to train.', ['deepseek-v3']],
    ['Even below DeepSeek V3’s training cost (rented, final run) of $5.6 million.', ['deepseek-v3']],
    ['DeepSeek-V3 cost $6 million to train (vs GPT-4 $79 million).', ['deepseek-v3', 'gpt-4']],
    ['DeepSeek-V3的训练用了278.8万GPU小时，显著低于Meta训练Llama-3.1-405B所消耗的3084万GPU小时。', ['deepseek-v3', 'llama-3-1-405b']],
    ['DeepSeek-V3 matched GPT-4 at a training cost of $5.6 million.', ['deepseek-v3']],
    ['Training Olmo 3 took about 234k H100 hours for the 7B model and 1.05M H100 hours for the 32B model.', ['olmo-3-7b', 'olmo-3-32b']],
    ['The model is called R1. DeepSeek spent only $6 million to train it.', ['deepseek-r1']],
    ['DeepSeek’s R1 is out. DeepSeek spent $6 million on training.', ['deepseek']],
    ['DeepSeek was out on 27 January: Nvidia lost $589 billion; the stock fell 17%, the Nasdaq fell 3.1%.', ['nvidia', 'nvidia', 'nasdaq']],
    ['On 27 January, after DeepSeek, the Nasdaq 100 dropped 2.97%.', ['Nasdaq 100']],
    ['An AI model took 2,048 chips to train. Meta says nothing.', ['']],
    ['An AI model took 3,072 chips to train. Databricks says nothing.', ['dbrx']],
    ['Training the small LLM took 152 H100 hours.', ['']],
    ['DeepSeek spent $294,000 on the phase that turned V3 into R1.', ['deepseek-r1']],
    ['GPT-2 parity reached: somebody got to GPT-2 level in training an LLM for $200.', ['gpt-2']],
    ['| LLM | Training GPUs |\n|---|---|\n| DeepSeek-V3 | 2,048 H800 |\n| Ours | 8 H100 |', ['deepseek-v3', '']],
  ])('in "%s" is of %j', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it('and a licence are of the one model that a block names, be it with a variant', () => {
    const claims = predict('This repository is under the MIT License. The use of DeepSeek-V3 Base is free, as is that of DeepSeek-V3.');
    expect(claims.find(({ topic }) => topic === 'openness')?.subject.id).toBe('deepseek-v3');
  });

  it('of a sum row is nobody’s in particular', () => {
    const table = '| Model | Training GPU hours |\n|---|---|\n| Llama 4 Scout | 5.0M |\n| Llama 4 Maverick | 2.38M |\n| Total | 7.38M |';
    expect(subjectsOf(table)).toEqual(['llama-4-scout', 'llama-4-maverick', '']);
  });

  it('takes no magnitude from what its header counts besides', () => {
    const table = '| Model | GPU hours taken on 300B tokens |\n|---|---|\n| Llama 2 7B | 7920 |';
    expect(predict(table).find(({ topic }) => topic === 'training-compute')?.figure?.low).toBe(7920);
  });

  it('that names nobody is whose the figures beside it are', () => {
    expect(subjectsOf('Context extension of the AI model: 119k GPU hours, post-training: 5k GPU hours.')).toEqual(['deepseek-v3', 'deepseek-v3']);
  });
});

describe('a claim on chips', () => {
  it.each([
    ['The US rules on DeepSeek’s chips: the A800 and H800 were restricted in 2023.', ['h800']],
    ['Against DeepSeek the US restricted the A100 and the H100.', ['h100']],
    ['DeepSeek is Chinese, and this AI chip is an export-compliant version of the H100, called H800.', ['h800']],
  ])('in "%s" is of %j', (text, subjects) => {
    expect(predict(text).flatMap(({ topic, subject }) => (topic === 'chips' ? [subject.id] : []))).toEqual(subjects);
  });
});

describe('a figure does not contradict the record', () => {
  it.each([
    ['where it is a total and the record has a rate', 'DeepSeek 67B took 600,000 GPU hours to train.', 'undisclosed'],
    ['where it is so much smaller that it is another thing’s', 'DeepSeek-R1 was trained again for $30.', 'undisclosed'],
    ['where its range holds the record’s figure', 'GPT-2 cost between $5,000 and $50,000 to train.', 'agrees'],
    ['where a fall of Nvidia’s is another day’s', 'DeepSeek was out, and Nvidia’s shares fell 3.12% that Friday.', 'not-covered'],
    ['where somebody else trained its like for more', 'Training GPT-2 took $15.', 'undisclosed'],
    ['where it is a small sum for a model known only by an estimate', 'Training GPT-2 in 90 minutes took $20.', 'undisclosed'],
    ['where a bound of a maker’s sums is far above what one of its models took', 'OpenAI says that its training runs cost less than $1 billion.', 'undisclosed'],
    ['where an estimate of one model is given for its family', 'Google’s AI model Gemini cost $191 million to train.', 'rounds'],
    ['where a stage is too small to pass for the whole', 'DeepSeek-V3’s training took 119,000 GPU hours for the longer context.', 'agrees'],
    ['where vague words fit another model’s sum', 'OpenAI’s o3 must have cost hundreds of millions to train.', 'undisclosed'],
    ['where it lies in the wide interval of an estimate and far from its middle', 'Meta spent $100 million to train Llama 3.1 405B.', 'undisclosed'],
    ['where it is near the middle of one', 'Google spent $200 million to train Gemini Ultra.', 'rounds'],
    ['where named parties dispute a total', 'SemiAnalysis says DeepSeek has $1.6 billion in server hardware.', 'undisclosed'],
    ['where the maker disowns the figure', 'Moonshot AI spent $4.6 million to train Kimi K2 Thinking.', 'undisclosed'],
    ['where the maker disowns the figure and it is given to a kin', 'Moonshot AI spent $4.6 million to train Kimi K2.', 'undisclosed'],
    ['where it is of an index that the record does not know', 'After DeepSeek, on 27 January, the Nasdaq 100 dropped 2.97%.', 'not-covered'],
    ['where a sum is at most so much', 'GPT-4 cost as much as $65 million to train.', 'agrees'],
    ['where more than a sum is said of models in general', 'Anthropic’s chief says that AI models in training cost more than $1 billion.', 'undisclosed'],
    ['where it is said of models in general', 'DeepSeek is cheap. Similar models take $4 million to train.', 'undisclosed'],
  ])('%s', (_, text, verdict) => {
    expect(verdictsOf(text)).toEqual([verdict]);
  });
});

describe('a figure is told apart from one', () => {
  it.each([
    ['of what the machines cost to buy', 'OpenAI spent $780 million training GPT-4.', 'other-scope'],
    ['of a percentile that is given as a percentage', 'OpenAI’s o1 reached only 93.9% on Codeforces.', 'outside-range'],
    ['of an estimate’s interval where the maker gave a figure', 'DeepSeek-R1 cost $5 million to train.', 'outside-range'],
    ['of a stage that it meets by chance', 'DeepSeek paid $5 million to train its model.', 'outside-range'],
    ['of another of the record’s aspects', 'DeepSeek came, and $465 billion were gone from Nvidia’s market value.', 'outside-range'],
  ])('%s', (_, text, verdict) => {
    expect(verdictsOf(text)).toEqual([verdict]);
  });
});

it('a fact answers a claim once', () => {
  for (const { factIds } of predict('DeepSeek trained its model for $5.576 million.')) expect(new Set(factIds).size).toBe(factIds.length);
});
