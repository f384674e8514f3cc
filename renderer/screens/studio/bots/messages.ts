import { messages } from '#core/messages/message';

/** Words of the bot run. */
export const botsMessages = messages({
  lead: {
    zh: '十一个机器人只看屏幕上的字，不懂意思：总选最长的、总选最客气的……谁都不该过关。',
    en: 'Eleven bots see the words on the screen and not their meaning: always the longest, always the most polite… None should pass.',
  },
  plays: { zh: '每个机器人演练次数', en: 'Plays of each bot' },
  run: { zh: '开始', en: 'Run' },
  again: { zh: '再跑一遍', en: 'Run again' },
  stop: { zh: '停下', en: 'Stop' },
  running: { zh: '{bot}（{at}/{of}）', en: '{bot} ({at} of {of})' },
  starting: { zh: '正在准备……', en: 'Getting ready…' },
  keptTitle: { zh: '机器人还走不通这个剧本', en: 'Bots cannot play this script yet' },
  keptText: { zh: '先改好这 {count} 处：', en: 'First mend these {count} places:' },
  goToProblems: { zh: '看全部问题', en: 'See all problems' },
  stale: {
    zh: '剧本在这之后又改过，数字是改之前的。',
    en: 'The script has changed since; these figures are older.',
  },
  bot: { zh: '机器人', en: 'Bot' },
  passes: { zh: '过关率', en: 'Passes' },
  mean: { zh: '平均分', en: 'Mean score' },
  credit: { zh: '最高加分（专家为 100%）', en: 'Best credit (expert: 100 %)' },
  scores: { zh: '分数分布（分数：局数）', en: 'Scores (score: plays)' },
  tooMany: { zh: '超过 5%', en: 'above 5 %' },
  outCredited: { zh: '超过专家', en: 'above the expert' },
  table: { zh: '各机器人的成绩', en: 'How each bot fared' },
  endings: { zh: '走到的结局', en: 'Endings reached' },
  ending: { zh: '结局', en: 'Ending' },
  byRandom: { zh: '瞎选', en: 'At random' },
  byAll: { zh: '全部机器人', en: 'All bots' },
  noEnding: { zh: '（没有走到结局）', en: '(no ending)' },
  longestTitle: { zh: '最长的就是最好的？', en: 'Is the longest the best?' },
  longest: {
    zh: '瞎选走过 {decisions} 次抉择：最长的那句恰是最好的占 {rate}，瞎蒙是 {chance}，整库最多高出 5 个点。',
    en: 'Over {decisions} decisions met at random the longest line is the best in {rate}; chance is {chance}; 5 points above is the most for the whole library.',
  },
  showMap: { zh: '在图上看热力', en: 'See the heat on the graph' },
  hideMap: { zh: '收起图上的热力', en: 'Take the heat off the graph' },
  mapText: {
    zh: '图上每个节点标着瞎选时到过几次。',
    en: 'The graph shows how often random play came to each node.',
  },
  noExpert: {
    zh: '还没有专家走法，分数无从算起，过关率都是 0；结局和热力照样可看。',
    en: 'Without an expert walkthrough there is nothing to measure scores by, so nobody passes; endings and heat can be seen all the same.',
  },
});
