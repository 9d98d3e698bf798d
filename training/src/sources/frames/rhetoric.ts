// More questions that answer themselves, in both directions, with and without their answer.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';
import { sided } from './sided.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	can you {like base!} a {kind} like this? I (cannot|can't|could not) :: can you {like base=} a {kind} like this? I (can|sure can|could)
	(who|what kind of person) would not be {felt=}? :: (who|what kind of person) would be {felt!}?
	how is (anyone|one|a viewer) supposed to {like base!} this? :: how is (anyone|one|a viewer) not supposed to {like base=} this?
	is there anything {grad anything!} about it? (No|Not that I saw|I found nothing) :: is there anything {grad anything=} about it? (Yes|All of it|Plenty)
	did I expect it to be {grad film!}? Yes. Was it? No :: did I expect it to be {grad film=}? Yes. Was it? Yes
	did I expect it to be {grad film=}? No. Was it? (Yes|And how|Very) :: did I expect it to be {grad film!}? No. Was it? No
	will you {like base=} it? (Yes|I am sure of it|You will) :: will you {like base!} it? (No|I doubt it|You will not)
	who could find this {grad film!}? :: who could not find this {grad film=}?
	you call that {grad film!}? :: you do not call that {grad film=}?
	since when is this {grad film!}? :: since when is this not {grad film=}?
	what part of it (is|was) {grad scene!}? [None|Not one] :: what part of it (is|was) not {grad scene=}? [None|Not one]
	how many times was I {felt!}? (Not once|Zero|None) :: how many times was I {felt=}? (Too many to count|Ten|Every time)
	is it as {grad film!} as {other}? (No|Not even close|Nowhere near) :: is it as {grad film=} as {other}? (Yes|Even more so|At least)
	does it have {mass!}? (No|None|Not a drop) :: does it have {mass=}? (Yes|Lots|And how)
	do I {like base!} {part}? (I do not|No|Not really) :: do I {like base=} {part}? (I do|Yes|Really)
	would you {like base!} it? I (would not|wouldn't), and I know you :: would you {like base=} it? You would, and I know you
	`
);

const ANY: readonly Frame[] = sided(
	'When was a {kind} last this {grad film=}?',
	'Since when are {kinds} so {grad film=}?',
	'Did anyone ever see a {more film=} {kind}? Not me',
	'Is it just me, or is this {adj film=}?',
	'Do I need to say how {adj film=} it (is|was)?',
	'Should I (mention|add) that I was {felt=}?',
	'Where do I start? {part} <be> {adj=}, {part} <be> {adj=}',
	'What can I say? {film} <be> {adj=}',
	'Do you want to know how {grad film=} a {kind} can get? See this',
	'Who knew that a {kind} could be this {grad film=}?',
	'My opinion? {adj film=}',
	'How did it leave me? {felt=}',
	'How was it, my {relative} asked. {adj film=}',
	'What is it like? {adj film=}, in a word',
	'Why do I call it {adj film=}? Because of {part}'
);

const OF_BLAME = framesOf(
	'negative',
	`
	how many (yawns|sighs|groans) fit into two hours? [I counted] :: how many (laughs|smiles|thrills) fit into two hours? [I lost count]
	is it too late (for a refund|to get my money back|to unsee it)? :: is it too soon (for a sequel|to call it a classic|to see it again)?
	why do I do this to myself? :: why did I not do this sooner?
	what did I do to deserve this? [Two hours of nothing] :: what did we do to deserve a film this good?
	was I the only one (yawning|looking at the exit|who wanted to leave)? :: was I the only one (crying happy tears|clapping|who wanted more)?
	what (exactly|on earth) was I supposed to enjoy? :: what (exactly|on earth) was I supposed to dislike?
	is anybody still awake? :: is anybody not smiling?
	are we there yet? [It crawls|It took forever] :: is it over already? [It flew|I want more]
	fun for the whole family? (Whose|Not for mine|Hardly) :: fun for the whole family? (Yes|For mine it was|And then some)
	the best of the year? (Please|Hardly|Come on|Not even close) :: the best of the year? (Easily|Yes|For sure|No contest)
	the worst of the year? (Quite possibly|Easily|No contest|I fear so) :: the worst of the year? (Hardly|Not even close|Far from it|No way)
	is it worth (ten dollars|staying up|the drive)? (No|Not really|Not at all) :: is it worth (ten dollars|staying up|the drive)? (Yes|Every bit|And more)
	a classic? (Hardly|In their dreams|Says who) :: a classic? (Already|No doubt|You bet)
	am I glad I (went|saw it|bought it)? (No|Not one bit|Not really) :: am I glad I (went|saw it|bought it)? (Yes|Very|And how)
	am I sorry I (left early|fell asleep|missed the end)? (No|Not at all|Hardly) :: am I sorry I (stayed up|paid twice|saw it again)? (No|Not at all|Hardly)
	could it have been worse? (I cannot see how|Hardly|No) :: could it have been better? (I cannot see how|Hardly|No)
	did it have to be (this long|so loud|so silly)? :: did it have to end (so soon|at all|already)?
	do they think we are (stupid|blind|fools)? :: do they know how (good|talented|clever) they are?
	have they no (shame|taste|pride)? :: have they no (equals|rivals)?
	who let {name} near (a camera|this script|the editing room)? :: who taught {name} to (act|write|direct) so well?
	`
);

export const RHETORIC: readonly Frame[] = [...OF_EITHER_VERDICT, ...ANY, ...OF_BLAME];
