import { messages } from '../messages/message';

/** One sentence for each problem code of checks 1 (shape) and 2 (graph), with what to do. */
export const problemMessages = messages({
  'shape/yaml': {
    zh: '这里不是合法的 YAML:{detail}。多半是缩进、冒号后少空格或引号没配对。',
    en: 'This is not valid YAML: {detail}. Look for indentation, a missing space after a colon or an unpaired quote.',
  },
  'shape/field': {
    zh: '字段 {field}:{detail}。',
    en: 'Field {field}: {detail}.',
  },
  'shape/text-missing': {
    zh: '这里还没有写文字。写上，或把这一项删掉。',
    en: 'There is no text here yet. Write it, or remove the item.',
  },
  'shape/text-too-long': {
    zh: '这里的文字太长，最多 {most} 个字。',
    en: 'This text is too long; {most} characters at most.',
  },
  'shape/hidden-character': {
    zh: '文字里夹了看不见的控制字符，多半是粘贴带进来的。重新输入这一句。',
    en: 'There is an invisible control character in this text, most likely pasted in. Type the sentence anew.',
  },
  'shape/malformed-id': {
    zh: '编号“{id}”写法不对：只用小写字母、数字和单个连字符，以字母开头，最多 60 个字符。',
    en: 'The id "{id}" is malformed: lower-case letters, digits and single hyphens, a letter first, 60 characters at most.',
  },
  'shape/no-target': {
    zh: '还没有选去向。接到一个节点、转场或结局。',
    en: 'Nothing follows yet. Lead it to a node, a transition or an ending.',
  },
  'shape/too-few-items': {
    zh: '这里至少要有 {least} 项。添上，或把整项去掉。',
    en: 'At least {least} must stand here. Add it, or remove the whole.',
  },
  'shape/too-small': {
    zh: '这个数太小，最小是 {least}。',
    en: 'This number is too small; the least is {least}.',
  },
  'shape/too-large': {
    zh: '这个数太大，最大是 {most}。',
    en: 'This number is too large; the most is {most}.',
  },
  'shape/not-whole': {
    zh: '这里要写整数。',
    en: 'This must be a whole number.',
  },
  'shape/not-step-of-five': {
    zh: '这里的数值以 5 为一档（0、5、10……）。',
    en: 'This number goes in steps of 5 (0, 5, 10…).',
  },
  'shape/malformed-time': {
    zh: '时间“{time}”写法不对，写成 09:40 这样。',
    en: 'The time "{time}" is malformed; write it like 09:40.',
  },
  'shape/silent-reply': {
    zh: '这个回应什么都没有：写一句话，或写看到、听到什么。',
    en: 'This reply says and shows nothing: write a line, or what can be seen or heard.',
  },
  'shape/empty-range': {
    zh: '条件里的这一项没有写界限。写上界限，或去掉这一项。',
    en: 'This part of the condition has no bound. Set one, or take the part out.',
  },
  'shape/newer-format': {
    zh: '这份剧本是格式 {format}，本软件只读到格式 {known}。请用新版软件打开。',
    en: 'This script is of format {format}; this program reads up to format {known}. Open it with a newer version.',
  },
  'shape/duplicate-id': {
    zh: '编号 {id} 已经用过（{first}）。同类编号不能重复，换一个。',
    en: 'The id {id} is already used ({first}). Choose another one.',
  },
  'shape/unknown-target': {
    zh: '去向 {id} 不存在：没有这个节点、转场或结局。',
    en: 'The target {id} does not exist: there is no such node, transition or ending.',
  },
  'shape/transition-target': {
    zh: '转场 {id} 只能通往另一场次的节点，不能通往 {to}。',
    en: 'Transition {id} must lead to a node of another scene, not to {to}.',
  },
  'shape/unknown-fact': {
    zh: '事实 {id} 没有在 facts 里声明。',
    en: 'The fact {id} is not declared under facts.',
  },
  'shape/unknown-flag': {
    zh: '标记 {id} 没有在 flags 里声明。',
    en: 'The flag {id} is not declared under flags.',
  },
  'shape/unknown-disposition': {
    zh: '性情 {id} 没有在 dispositions 里声明。',
    en: 'The disposition {id} is not declared under dispositions.',
  },
  'shape/unknown-scene': {
    zh: '场次 {id} 不存在。',
    en: 'There is no scene {id}.',
  },
  'shape/unknown-duty': {
    zh: '身份 {id} 不在这个剧本的 duties 里，也没有转场会换到它。',
    en: 'The duty {id} is not among the duties of this script, and no transition changes to it.',
  },
  'shape/unknown-doctrine': {
    zh: '口诀条目 {id} 不在规则集里。',
    en: 'The doctrine item {id} is not in the ruleset.',
  },
  'shape/doctrine-not-in-talk': {
    zh: '口诀条目 {id} 在规则集里写明对话中演不出来，不能记在话招上。',
    en: 'The ruleset says that doctrine item {id} cannot be shown in a talk; a move cannot claim it.',
  },
  'shape/unused-declaration': {
    zh: '声明了 {id}，但没有地方用到。用上它，或删掉。',
    en: '{id} is declared but never used. Use it or remove it.',
  },
  'shape/false-alarm-shown': {
    zh: '误报案例（F00）要用 looksLike 写明预警看上去像哪一类，案例库把它排在那一类里，开局不露底；别的类型不写。',
    en: 'A false alarm (F00) names in looksLike the type that its alert looks like, so that lists do not give it away; other types have none.',
  },
  'shape/too-few-dispositions': {
    zh: '只有 {count} 种性情。至少写三种，免得学员背答案。',
    en: 'Only {count} dispositions. Write at least three, so that it is skill and not the script that is remembered.',
  },
  'shape/too-few-endings': {
    zh: '只有 {count} 种结局。至少四种。',
    en: 'Only {count} endings. Write at least four.',
  },
  'shape/credit-sign': {
    zh: '评为 {quality} 的话招，加分合计是 {sum}。最好、过得去要不低于 0 且最好高于过得去；没用不高于 0；有害低于没用。',
    en: 'A move of quality {quality} sums to {sum} credit. In summed credit best > ok ≥ 0 ≥ useless > harmful.',
  },
  'shape/credit-order': {
    zh: '同一节点里，{better} 的加分（{betterSum}）没有高过 {worse}（{worseSum}）。',
    en: 'At one node {better} ({betterSum}) must be credited above {worse} ({worseSum}).',
  },
  'shape/overreach-not-harmful': {
    zh: '越权的做法必须评为有害。',
    en: 'An act beyond the duty must be harmful.',
  },
  'shape/forbidden-not-harmful': {
    zh: '说了禁语 {id} 的话招必须评为有害。',
    en: 'A move that says forbidden line {id} must be harmful.',
  },
  'shape/missing-hint': {
    zh: '最好的话招缺提示（hint）：写出受害人此刻要的是什么，不要写出答案。',
    en: 'A best outcome lacks its hint: name what the victim needs at this moment, not the line.',
  },
  'shape/missing-basis': {
    zh: '反馈缺依据（basis）：写明出自哪一条。',
    en: 'The feedback lacks its basis: say which rule it rests on.',
  },
  'shape/retry-not-back': {
    zh: '标了 retry 的去向 {id} 不是往回走，去掉 retry。',
    en: 'The edge to {id} is marked retry but does not go back. Remove retry.',
  },
  'graph/unreachable': {
    zh: '从开头走不到 {id}。给它接一条来路，或删掉。',
    en: 'Nothing leads from the beginning to {id}. Connect it or remove it.',
  },
  'graph/dead-end': {
    zh: '节点 {id} 既没有话招也没有 fallback，走到这里就卡住了。',
    en: 'Node {id} has neither moves nor a fallback: a talk would be stuck there.',
  },
  'graph/may-lock': {
    zh: '节点 {id} 的每个话招都带条件，全不满足时会卡住。写一个 fallback，或让一个话招无条件。',
    en: 'Every move of node {id} has a condition; when none holds the talk is stuck. Add a fallback or open one move.',
  },
  'graph/no-way-to-an-ending': {
    zh: '从节点 {id} 走不到任何结局。',
    en: 'No way leads from node {id} to an ending.',
  },
  'graph/cycle': {
    zh: '这些节点绕成了圈：{ids}。往回走的边要标 retry: true，并算进 retries 的次数。',
    en: 'These nodes form a cycle: {ids}. Mark the edge that goes back with retry: true and budget it under retries.',
  },
  'graph/no-best': {
    zh: '节点 {id} 没有评为最好的话招。每个抉择至少要有一个。',
    en: 'Node {id} has no best move. Every decision needs at least one.',
  },
  'graph/few-moves': {
    zh: '节点 {id} 只有 {count} 个话招。写三到五个。',
    en: 'Node {id} has only {count} moves. Write three to five.',
  },
  'graph/many-moves': {
    zh: '节点 {id} 有 {count} 个话招，屏幕和数字键放不下。同时出现的不超过五个。',
    en: 'Node {id} has {count} moves; no more than five can stand on the screen at once.',
  },
  'graph/no-reply': {
    zh: '节点 {id} 的每个回应都带条件。最后一个要无条件，免得受害人没话可说。',
    en: 'Every reply of node {id} has a condition. Leave the last one without, so that the victim always answers.',
  },
  'graph/retry-without-budget': {
    zh: '有 retry 的边，但 retries 是 0。',
    en: 'There are retry edges, but retries is 0.',
  },
  'graph/short-limit': {
    zh: '节点 {id} 限时 {seconds} 秒，读完屏幕上的字要 {reading} 秒。',
    en: 'Node {id} allows {seconds} s, but reading the screen takes {reading} s.',
  },
  'walk/missing-expert': {
    zh: '性情 {disposition}、身份 {duty} 没有专家走法。每一对都要有一条。',
    en: 'There is no expert walkthrough for disposition {disposition} and duty {duty}. Each pair needs one.',
  },
  'walk/does-not-play': {
    zh: '走法 {id} 第 {step} 步走不下去：在节点 {node} 不能用 {move}。这里能用的有：{open}。',
    en: 'Walkthrough {id} cannot go on at step {step}: {move} is not open at node {node}. Open there: {open}.',
  },
  'walk/wrong-ending': {
    zh: '走法 {id} 走到了 {reached}，不是写明的 {ending}。',
    en: 'Walkthrough {id} reaches {reached} and not the declared {ending}.',
  },
  'walk/expert-not-best': {
    zh: '专家走法 {id} 第 {step} 步（{move}）评为 {quality}。专家每一步都要是最好。',
    en: 'Expert walkthrough {id} takes {move} of quality {quality} at step {step}. An expert takes a best move at every decision.',
  },
  'walk/expert-rank': {
    zh: '专家走法 {id} 到的结局排 {rank}，不是最高的 {top}。',
    en: 'Expert walkthrough {id} reaches an ending of rank {rank}, not the top rank {top}.',
  },
  'walk/expert-score': {
    zh: '专家走法 {id} 得 {score} 分，应是 100。',
    en: 'Expert walkthrough {id} scores {score}; it must be 100.',
  },
  'walk/missing-veto': {
    zh: '没有走到一票否决项 {id} 的走法。写一条。',
    en: 'There is no walkthrough that runs into veto {id}. Write one.',
  },
  'walk/veto-not-hit': {
    zh: '走法 {id} 没有碰到它写明的禁语 {forbidden}。',
    en: 'Walkthrough {id} never says the forbidden line {forbidden} that it declares.',
  },
  'walk/claim-not-shown': {
    zh: '剧本说自己练要点 {item}，专家走法 {id} 却没有做到它。改走法，或从 claims 里去掉。',
    en: 'The script claims to practise item {item}, but the expert way {id} does not show it. Change the way or take the item out of the claims.',
  },
  'proof/soft-lock': {
    zh: '在节点 {id}（{where}）没有一个话招能用，也没有 fallback。走法：{way}。',
    en: 'At node {id} ({where}) no move is open and there is no fallback. Way: {way}.',
  },
  'proof/no-best-open': {
    zh: '在节点 {id}（{where}）能用的话招里没有最好。走法：{way}。',
    en: 'At node {id} ({where}) none of the open moves is best. Way: {way}.',
  },
  'proof/too-many-open': {
    zh: '在节点 {id}（{where}）同时有 {count} 个话招，数字键放不下，最多五个。走法：{way}。',
    en: 'At node {id} ({where}) {count} moves are open at once; five is the most. Way: {way}.',
  },
  'proof/too-few-open': {
    zh: '在节点 {id}（{where}）只有 {count} 个话招能用，少于三个就成了猜。走法：{way}。',
    en: 'At node {id} ({where}) only {count} moves are open; fewer than three is a guess. Way: {way}.',
  },
  'proof/monotony': {
    zh: '{better}（{betterQuality}）之后反而不如 {worse}（{worseQuality}）：{measure} 名次 {low} 对 {high}（{where}）。走法：{way}。',
    en: '{better} ({betterQuality}) leads to worse than {worse} ({worseQuality}): {measure} rank {low} against {high} ({where}). Way: {way}.',
  },
  'proof/node-never': {
    zh: '没有一种走法能到节点 {id}。放宽通往它的条件，或删掉它。',
    en: 'No play reaches node {id}. Loosen the conditions that lead there or remove it.',
  },
  'proof/reply-never': {
    zh: '节点 {node} 的回应 {id} 从来轮不到。检查条件和前后次序。',
    en: 'Reply {id} of node {node} is never said. Look at its condition and at the order.',
  },
  'proof/move-never': {
    zh: '节点 {node} 的话招 {id} 从来用不上。检查条件。',
    en: 'Move {id} of node {node} is never open. Look at its condition.',
  },
  'proof/outcome-never': {
    zh: '节点 {node} 的话招 {id} 的第 {number} 个结果从来轮不到。',
    en: 'Outcome {number} of move {id} at node {node} never comes about.',
  },
  'proof/condition-never-holds': {
    zh: '这里的条件在任何状态下都不满足，它管的效果从来不发生。检查门槛，或删掉它。',
    en: 'This condition holds in no state, so what it guards never happens. Look at its bounds or remove it.',
  },
  'proof/condition-never-fails': {
    zh: '这里的条件在任何状态下都满足，等于没写。去掉它，或检查门槛。',
    en: 'This condition holds in every state, so it says nothing. Remove it or look at its bounds.',
  },
  'proof/effect-saturates': {
    zh: '这里对 {variable} 的改变总被 0 或 100 截住，从来没有整个生效过（{where}）。改小，或检查前面的数值。走法：{way}。',
    en: 'This change of {variable} is always held back by 0 or 100 and never takes place whole ({where}). Make it smaller or look at the numbers before it. Way: {way}.',
  },
  'proof/bounded': {
    zh: '状态太多：{where} 探到 {states} 个就停了，没有探到的不能算不存在。最费的界线是 {border}（{conditions} 个条件在用），去掉它约少 {share}% 的状态。',
    en: 'Too many states: {where} stopped at {states}, and what was not seen may still be there. The costliest border is {border} (used by {conditions} conditions); without it about {share}% fewer states.',
  },
  'proof/fallback-never': {
    zh: '节点 {id} 的 fallback 从来用不上，去掉它。',
    en: 'The fallback of node {id} is never taken. Remove it.',
  },
  'proof/ending-never': {
    zh: '没有一种走法能到结局 {id}。',
    en: 'No play reaches ending {id}.',
  },
  'proof/interrupt-never': {
    zh: '打断 {id} 从来不会触发。',
    en: 'Interrupt {id} never fires.',
  },
  'proof/bot-passes': {
    zh: '不看内容、只按“{bot}”选的机器人有 {rate}% 的演练过关，不得超过 5%。打散对招的长相，或加重错招的代价。',
    en: 'The bot "{bot}", which sees only the wording, passes {rate}% of its plays; 5% is the most. Vary what right moves look like.',
  },
  'proof/expert-out-credited': {
    zh: '机器人“{bot}”有一局的加分达到专家走法的 {share}%。专家走法应是加分最多的走法。',
    en: 'A play of the bot "{bot}" earned {share}% of the expert credit. The expert way must be the best credited one.',
  },
  'pack/same-skeleton': {
    zh: '{right} 与 {left} 的骨架有 {share}% 一样（最多 {most}%）。换一种走向：多一处岔路、另一种次序、两场戏。',
    en: '{right} and {left} share {share}% of their skeleton ({most}% at most). Give one another course: a fork, another order, a second scene.',
  },
  'pack/same-phrases': {
    zh: '{right} 与 {left} 有 {share}% 的长句子一样（最多 {most}%）。重写，一个人有一个人的话。',
    en: '{right} and {left} share {share}% of their longer phrases ({most}% at most). Rewrite: each person has words of their own.',
  },
  'pack/longest-is-best': {
    zh: '整库里，最长的那句有 {rate}% 恰是最好（瞎选是 {chance}%，最多高 5 个点）。把对招写短，或把错招写长。',
    en: 'Over all scripts the longest option is best in {rate}% of decisions (chance {chance}%, 5 points above at most). Shorten right moves or lengthen wrong ones.',
  },
  'pack/not-read': {
    zh: '{id} 已标为核定，但没有人签过“通读”（内容哈希 {hash}）。请一位教官通读后登记在 reader-ticks.yaml，或改回教学草案。',
    en: '{id} is signed off, but nobody has ticked it as read (content hash {hash}). Have it read and add the tick to reader-ticks.yaml, or make it a teaching draft.',
  },
  'pack/no-lesson': {
    zh: '{fraudType} 有剧本，却没有以案示警课。补一课。',
    en: '{fraudType} has scripts but no lesson. Write one.',
  },
  'lesson/no-pause': {
    zh: '案例一口气讲完，没有一处停下来问课堂。至少在一步上加 pause。',
    en: 'The case is told without once asking the class. Put a pause at one step at least.',
  },
  'exercise/unknown-slip': {
    zh: '题目问的是预警单 {id}，可 slips 里没有它。',
    en: 'An item asks about slip {id}, which is not among the slips.',
  },
  'exercise/unused-slip': {
    zh: '预警单 {id} 没有一道题问到。',
    en: 'No item asks about slip {id}.',
  },
  'exercise/no-limits': {
    zh: '规则集里 {step} 的时限各级一样或没有设，这道题没得选。',
    en: 'The ruleset has one and the same limit for {step}, or none, so there is nothing to choose.',
  },
  'exercise/longest-is-right': {
    zh: '{of} 道单选里有 {count} 道最长的选项就是对的，看长短就能选。把对的写短，把错的写长。',
    en: 'In {count} of {of} questions the longest option is the right one and can be picked by length. Shorten right options, lengthen wrong ones.',
  },
  'language/beyond-duty': {
    zh: '{duties} 能说的好话招里有越出身份的事：“{phrase}”。加上身份条件、标成越权，或改写。',
    en: 'A good move open to {duties} does what is beyond that duty: "{phrase}". Add a condition on duty, mark it as overreach, or reword it.',
  },
  'language/too-long': {
    zh: '这句有 {count} 个字，一口气说不完（最多 {most}）。拆成两句，或删。',
    en: 'This line has {count} characters; nobody says it in one breath ({most} at most). Split or cut it.',
  },
  'language/no-breath': {
    zh: '一口气 {count} 个字没有停顿（约 {most} 字为宜）。加句号，或拆开。',
    en: '{count} characters without a pause for breath (about {most}). Break it up.',
  },
  'language/written-word': {
    zh: '“{word}”是书面话，嘴上说“{spoken}”。',
    en: '"{word}" is written language; people say "{spoken}".',
  },
  'language/forbidden-phrase': {
    zh: '好话招里有禁语 {rule} 的说法：“{phrase}”。改写，或改评为有害。',
    en: 'A good move has wording of forbidden line {rule}: "{phrase}". Reword it or make it harmful.',
  },
  'language/posing-as-police': {
    zh: '身份 {duties} 能说的好话招自称民警（N11）。加上身份条件，或改写。',
    en: 'A good move open to {duties} says that the speaker is police (N11). Add a condition on duty or reword it.',
  },
  'language/real-looking-number': {
    zh: '“{number}”像真的电话、账号或证件号。内容一律用合成数据，改成说法（“一个外地号码”）。',
    en: '"{number}" looks like a real telephone, account or identity number. Describe it in words instead.',
  },
  'language/half-width-mark': {
    zh: '中文里夹了半角标点“{mark}”，改成全角。',
    en: 'A half-width mark "{mark}" stands in Chinese text. Use the full-width one.',
  },
  'language/same-opening': {
    zh: '最好的话招里有 {count}/{of} 句以“{opening}”开头，学员不看内容也能挑。换着开头。',
    en: '{count} of {of} best lines begin with "{opening}"; a trainee can pick them by that. Vary the openings.',
  },
  'language/absolutes-only-in-bad': {
    zh: '“绝对、肯定、必须”这类词只出现在错招里（{count} 句），一看就露底。好话招里也自然地用一两处，或错招里少用。',
    en: 'Absolute words stand in bad moves only ({count} lines) and give them away. Use them in good moves too, or less.',
  },
  'language/feedback-repeats': {
    zh: '反馈多半在重复原话。写他听到会怎么想、依据、换成什么。',
    en: 'The feedback mostly repeats the line. Say how it is heard, on what ground, and what is better.',
  },
});

/** Stable codes of everything the checks can find. */
export type ProblemCode = keyof typeof problemMessages;
