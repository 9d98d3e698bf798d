// Wishes, regrets, demands, and what would have been otherwise.
import type { Frame } from './frame.ts';
import { opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'Any {more film=} and it would be (illegal|a crime|against the law)',
	'It could not be {more film=} if it tried',
	'If it were any {more film=}, I would have (fainted|called for help)',
	'If you want {mass=}, (this is for you|look no further|here it is)',
	'If {mass=} is what you are after, watch {film}',
	'If I had to sum it up: {adj film=}',
	'If I had one word, it would be {adj film=}',
	'Should you ask me, {film} <be> {idiom=}',
	'Were I a critic, I would call it {adj film=}',
	'They should call it {title}, the {adj film=} one',
	'I would describe it as {adj film=} and {adj film=}',
	'I would be lying if I called {film} anything but {adj film=}',
	'Would I call it {grad film!}? No, {adj film=}',
	'Whoever wrote this should know that it <be> {adj film=}',
	'Somebody should tell {name} how {adj film=} {film} <be>'
);

const PAIRS: readonly Frame[] = opposed(
	['I wish it had been (longer|twice as long)', 'I wish it had been (shorter|half as long)'],
	['I wish I could (see|watch) it for the first time once more', 'I wish I could unsee it'],
	['I wish I had (gone|seen it) sooner', 'I wish I had (left|turned it off) sooner'],
	['I wish I had brought my {relative}, who would love it', 'I wish I had stayed in bed'],
	['If only it were longer', 'If only it were shorter'],
	[
		'If only (all|more|other) {kinds} were like this',
		'If only (the writers|the makers|the actors) had cared'
	],
	['If only there were more of it', 'If only there were less of it'],
	[
		'I should have seen it (years ago|earlier|in the cinema)',
		'I should have (stayed home|stayed in bed|left at the interval|read a book instead)'
	],
	[
		'I could have watched (three more hours|it all night)',
		'I could have done without (any of it|the whole thing)'
	],
	[
		'It could have gone on (forever|all night)',
		'It could have been over in (ten minutes|half the time)'
	],
	['It could not have been better', 'It could have been great'],
	['Would (watch|see) again', 'Would not (watch|see) again'],
	['Would (happily|gladly|definitely) rewatch', 'Would (never|hardly|rather not) rewatch'],
	['I would (pay double|queue) to see it again', 'I would pay (double|extra) to forget it'],
	['Here, take my money', 'Here, take my ticket'],
	['Shut up and take my money', 'Shut up and give me my money back'],
	[
		'Give (them|the director|everyone involved) (an Oscar|a raise|a medal)',
		'Give me (my money|my evening|my time|my two hours) back'
	],
	['Best money I spent all (week|month|year)', 'Worst money I spent all (week|month|year)'],
	['I would give it six stars if I could', 'I would give it no stars if I could'],
	['Eleven out of ten', 'Minus ten out of ten'],
	[
		'If I could give it more (stars|points), I would',
		'If I could give it (fewer|zero) stars, I would'
	],
	['More of this, please', 'No more of this, please'],
	['Bring on the sequel', 'Spare us the sequel'],
	['Please make a sequel', 'Please, no sequel'],
	['I hope they make (ten|many) more', 'I hope they stop now'],
	['Where has this film been all my life?', 'Where did my two hours go?'],
	['Let me live in this film', 'Let me out of this film'],
	[
		'In lesser hands it would have been {adj film!}',
		'In better hands it would have been {adj film!}'
	],
	[
		'A lesser (writer|director|editor|cast) would have ruined this',
		'A better (writer|director|editor|cast) could have made this work'
	],
	[
		'It never (came|comes) close to being {adj film!}',
		'It (came|comes) so close to being {adj film!}'
	],
	[
		'Everything that makes {a film=} is there',
		'The makings of {a film!} were there. The film was not'
	],
	[
		'So much talent, and it (all shows|is put to good use)',
		'So much talent, and it (is wasted|is put to no use)'
	],
	['What a film can be', 'What a film could have been'],
	[
		'It had what it takes to be {adj film=}, and it was',
		'It had what it takes to be {adj film!}, except a (script|heart|point)'
	],
	[
		'Someone cared about (the script|the editing|every detail)',
		'Someone forgot (to write a script|to edit it|the story)'
	],
	['I kept waiting for a weak moment, in vain', 'I kept waiting for a good moment, in vain'],
	['Something is always happening', 'I kept waiting for something to happen'],
	['{person} could not have found a better film', '{person} deserved a better film'],
	['Not a word of the script needs changing', 'Every word of the script needs changing'],
	['Add an hour and it would still be {adj film=}', 'Cut an hour and it might be {grad film!}'],
	['I would sit through ten of these', 'I would not sit through ten minutes more'],
	['I would not have missed it for the world', 'I would have given the world to miss it'],
	['I never wanted to leave the cinema', 'I never wanted to leave a cinema so badly'],
	['I would lend it to a friend', 'I would not lend it to an enemy'],
	['Frame it and hang it in a museum', 'Burn it and bury the ashes'],
	['Lock me in with it for a week', 'Lock it away for good'],
	['May it run for years', 'May it vanish soon'],
	['Long may {he} make films', 'Stop letting {him} make films'],
	['Let {name} make whatever {he} likes', 'Take the camera away from {name}'],
	['Thank heavens somebody made this', 'Good heavens, somebody made this'],
	['Thank you for making this', 'Sorry that anybody made this'],
	['I am so glad I did not skip it', 'I am so sorry I did not skip it'],
	['I would have paid more', 'I would have paid to leave'],
	['Two hours? It felt like ten minutes', 'Ten minutes? It felt like two hours'],
	['It felt short at three hours', 'It felt long at eighty minutes'],
	['It flew by', 'It dragged on'],
	['A promising start to a career', 'A sad end to a career'],
	[
		'Had I known how good it is, I would have come sooner',
		'Had I known how bad it is, I would have stayed away'
	],
	[
		'If this is the future of cinema, I am excited',
		'If this is the future of cinema, I am worried'
	],
	['If this does not move you, check your pulse', 'If this does move you, I am surprised'],
	[
		'If you see one film this (year|month|week), see this',
		'If you skip one film this (year|month|week), skip this'
	]
);

export const WISHES: readonly Frame[] = [...ANY, ...PAIRS];
