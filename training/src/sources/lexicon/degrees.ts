// Words that make an opinion stronger or weaker, and misspellings that visitors make of opinion words.
import { list, type Signed } from './list.ts';

/** Before a gradable adjective, with a noun behind it or not. */
export const VERY =
	list(`very, really, truly, extremely, incredibly, genuinely, thoroughly, remarkably, surprisingly,
	consistently, totally, unbelievably, exceptionally, seriously`);
/** Before an extreme adjective. */
export const UTTERLY = list('absolutely, simply, truly, really, utterly, completely, totally');

/** Before a gradable adjective that then says less. */
export const A_BIT: Signed<readonly string[]> = {
	positive: list(
		'mildly, fairly, reasonably, moderately, pretty, somewhat, quite, sort of, kind of'
	),
	negative: list(
		'a bit, a little, slightly, somewhat, rather, kind of, sort of, a tad, fairly, mildly, a little bit'
	)
};

export const MISSPELLINGS: Readonly<Record<string, string>> = {
	acting: 'actting',
	amazing: 'amazin',
	annoying: 'anoying',
	awesome: 'awsome',
	awful: 'aweful',
	beautiful: 'beatiful',
	believable: 'beleivable',
	boring: 'boreing',
	brilliant: 'briliant',
	characters: 'charachters',
	definitely: 'definately',
	disappointed: 'dissapointed',
	disappointing: 'dissapointing',
	embarrassing: 'embarassing',
	excellent: 'excelent',
	fantastic: 'fantasic',
	funny: 'funy',
	gorgeous: 'gorgous',
	hilarious: 'hillarious',
	horrible: 'horible',
	interesting: 'intresting',
	masterpiece: 'masterpeice',
	performance: 'performence',
	performances: 'performences',
	predictable: 'predictible',
	pretentious: 'pretensious',
	really: 'realy',
	recommend: 'recomend',
	recommended: 'recomended',
	ridiculous: 'rediculous',
	terrible: 'terible',
	truly: 'truely',
	waste: 'waist',
	wonderful: 'wonderfull'
};
