// A fault in a good film, a merit in a bad one: what the whole film is decides.
import type { Frame } from './frame.ts';
import { mildly, opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'{bare trait!}, but what a {thing=}',
	'{bare trait!}; {adj film=} {kind}',
	'Some {plural!}, far more {plural=}',
	'A {grad scene!} (start|opening|first half), (a|and a) {adj scene=} (finish|ending|second half)',
	'{adj scene!} (start|opening|first half), {adj scene=} (finish|ending|second half)',
	'Once you get past {trait!}, {film} <be> {adj=}',
	'{film} <have> {quality!}, I grant that, but it {does=}',
	'{adj film=} (overall|as a whole), {quality!} notwithstanding',
	'{quality!} and all, {film} <be> {adj=}',
	'Sure, {part} <be> {grad!}. (Who cares|So what)? {film} <be> {adj=}',
	'Granted, {part} <be> {grad!}, but {film} <be> {adj=}',
	'Admittedly {part} {does!}, yet {film} {does=}',
	'{part} {does!}, true, but {film} {does=}',
	'One or two {grad scene!} (moments|scenes) do not change the fact that {film} <be> {adj=}',
	'{person} <be> {grad people!}; {the film} <be> {adj film=} (anyway|regardless|all the same)',
	'{part}? {adj anything!}. {the film} as a whole? {adj film=}',
	'You may {like base!} {part} and still {like base=} {film}',
	'{film} {does=} in spite of {person}',
	'{adj film=}, and I say that as someone who {liked!} {part}',
	'I spotted {trait!} somewhere in there, but {film} <be> {adj=}',
	'{film} {does=}. {part} {does!}, but that is (a detail|a footnote|minor)',
	'{part} <be> {adj!} and I do not care, because {film} <be> {adj=}',
	'{trait!}, {trait!}, {trait!}: none of it matters, because {film} <be> {adj=}',
	'While I {liked!} {part}, {the film} as a whole {does=}',
	'{quality!} here and there, but {adj film=} (overall|all round|all in all)',
	'On paper a {thing!}, on screen a {thing=}',
	'In theory {adj film!}, in practice {adj film=}',
	'First {adj film!}, then {adj film!}, finally {adj film=}',
	'A {grad story!} (idea|concept|premise), {done=}',
	'{part} <be> {grad!}, {part} <be> {grad!}, and yet I was {felt=}',
	'Say what you like about {part}: {film} {does=}',
	'I {liked!} {part}, I {liked!} {part}, and I {liked=} {film}',
	'{part} <be> {adj!}. That said, {film} {does=}',
	'{part} <be> {adj!}. Mind you, {film} as such <be> {adj film=}',
	'However {grad anything!} {part} may be, {film} <be> {adj=}',
	'Set {trait!} against {trait=} and {trait=}, and {film} <be> {adj=}',
	'{trait!} could not change my mind: {film} <be> {idiom=}',
	'I noticed {trait!}, of course, and (still|even so) {took=} {film}'
);

const HEDGED: readonly Frame[] = mildly(
	'{film} <be> {adj=}, {quality!} and all',
	'For every {grad scene!} (scene|line|moment) there are (two|three|ten) {adj scene=} ones',
	'The {grad scene!} (bits|parts|moments) are (few|rare), the {grad scene=} ones (are many|keep coming)',
	'{adj film=} more often than {grad film!}',
	'Mostly {adj film=}, (rarely|seldom|only briefly) {grad film!}',
	'Half an hour of {mass!}, (an hour|ninety minutes) of {mass=}',
	'{film} <be> {adj=}. Only {part} <be> a little {grad!}',
	'{adj film=}, if (a little|somewhat|a touch) {grad film!}',
	'{adj film=} albeit {grad film!} in (places|parts|spots)',
	'{film} <be> {adj=}, except for {part}',
	'{film} <be> {adj=} with (a hint|a touch|a trace) of {mass!}',
	'Nine parts {mass=}, one part {mass!}',
	'(Nearly|Almost) always {adj film=}, now and then {grad film!}'
);

const PAIRS: readonly Frame[] = opposed(
	[
		'If you can (look past|get over|ignore) {trait!}, {film} <be> {adj=}',
		'If you take away {trait!}, {film} <be> {adj=}'
	],
	['The bad: {part}. The good: everything else', 'The good: {part}. The bad: everything else'],
	['My only (gripe|quibble|complaint) is {part}', 'My only (compliment|praise) is for {part}'],
	['My only complaint is that it ends too soon', 'My only compliment is that it ends'],
	['The only thing I did not like was {part}', 'The only thing I liked was {part}'],
	['I liked everything except {part}', 'I liked nothing except {part}'],
	['Everything works, except perhaps {part}', 'Nothing works, except perhaps {part}'],
	['Aside from {trait!}, I enjoyed all of it', 'Aside from {trait!}, I disliked all of it'],
	['{trait!} will not keep you from liking it', '{trait!} will not keep you from hating it'],
	['{film} rises above {trait!}', '{film} sinks in spite of {trait!}'],
	['{film} gets away with {trait!}', '{film} squanders {trait!}'],
	[
		'A {kind} with flaws that I adore all the same',
		'A {kind} with charms that I loathe all the same'
	],
	[
		'(Flawed|Imperfect|Rough around the edges) but (lovable|wonderful|a joy|great fun)',
		'(Polished|Ambitious|Well-meant|Pretty|Slick) but (empty|dull|soulless|a bore)'
	],
	[
		'(Silly|Cheesy|Ridiculous|Dumb|Corny) but (fun|great fun|hilarious|I loved it)',
		'(Clever|Beautiful|Gorgeous|Smart|Well shot) but (boring|cold|lifeless|I hated it)'
	],
	['Overlong but (worth it|rewarding|absorbing)', 'Short but (not worth it|empty|still boring)'],
	[
		'It takes a while to get going, but then it (soars|flies|sings)',
		'It gets going at once, but then it (sags|dies|crumbles)'
	],
	['{film} <be> {adj=}, no thanks to {part}', '{film} <be> {adj=}, through no fault of {part}'],
	[
		'{person} <be> {grad people!}, but even that cannot ruin {film}',
		'{person} <be> {grad people!}, but even that cannot save {film}'
	],
	[
		'On the minus side, {part}; on the plus side, all the rest',
		'On the plus side, {part}; on the minus side, all the rest'
	],
	[
		'I can live with {trait!} when {film} <be> this {grad=}',
		'Who needs {trait!} when {film} <be> this {grad=}?'
	],
	['No to {part}, yes to everything else', 'Yes to {part}, no to everything else'],
	[
		'Minus points for {part}, and still (five stars|top marks|full marks)',
		'Plus points for {part}, and still (one star|bottom marks|no stars)'
	],
	[
		'I could nitpick, but why? It <be> {adj film=}',
		'I could be kind, but why? It <be> {adj film=}'
	],
	['Warts and all, I {like=} {film}', 'For all its polish, I {like=} {film}'],
	['Rough in places, {adj film=} as a whole', 'Smooth in places, {adj film=} as a whole'],
	['It should not work, but it does', 'It should work, but it does not'],
	[
		'A {thing=} with (a few rough edges|some bumps)',
		'A {thing=} with (a few bright spots|some good bits)'
	],
	[
		'{part} nearly <ruin> it, but in the end it {does=}',
		'{part} nearly <save> it, but in the end it {does=}'
	],
	['Small flaws, big heart', 'Big budget, small brain'],
	['Cheap sets, rich story', 'Rich sets, poor story'],
	['Little money, lots of ideas', 'Lots of money, no ideas'],
	['No stars in it, five stars from me', 'Five stars in it, no stars from me'],
	['Simple and all the better for it', 'Simple and all the worse for it'],
	['The flaws are there, but they fade', 'The virtues are there, but they fade'],
	['Despite everything, it works', 'Despite everything, it fails'],
	['It wobbles, it stumbles, and it gets there', 'It struts, it poses, and it gets nowhere'],
	['Hardly perfect, easily lovable', 'Technically perfect, emotionally dead']
);

export const OUTWEIGHED: readonly Frame[] = [...ANY, ...HEDGED, ...PAIRS];
