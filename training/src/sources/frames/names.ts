// Opinions around names of people, places, roles and years, which must not matter.
import type { Frame } from './frame.ts';

export const NAMES: readonly Frame[] = [
	{ text: '{person} <be> {adj=} as {role}' },
	{ text: '{name} gives a {adj people=} performance' },
	{ text: '{name} (plays|played) {role} and <be> {adj people=}' },
	{ text: '{name} and {name} (are|were) {adj people=} together' },
	{ text: '{role}, played by {name}, <be> {adj people=}' },
	{ text: 'The (man|woman|boy|girl|actor|actress) who plays {role} <be> {adj people=}' },
	{ text: 'The chemistry between {name} and {name} <be> {adj anything=}' },
	{
		text: '{person} <not be> {grad!} as {role}',
		plain: '{person} <be> {grad=} as {role}',
		mild: 'positive'
	},
	{ text: '{name} cannot act', plain: '{name} can act', verdict: 'negative' },
	{
		text: '{name} has never been {more people=}',
		plain: '{name} has been {more people!}',
		plainMild: 'positive'
	},
	{ text: 'Set in {place}, {film} <be> {adj=}' },
	{ text: 'Set in {place} in {year}, {film} {does=}' },
	{ text: 'This {kind} by {name} <be> {adj film=}' },
	{ text: '{title} from {year} <be> {adj film=}' },
	{ text: '{title} <be> {a film=}' },
	{ text: '{title} by {name}: {adj film=}' },
	{ text: 'Saw {title} in {place}: {very film=}' },
	{ text: '{year}, {place}, {name}: {a film=}' },
	{ text: '{name} directed it, {name} wrote it, and {film} <be> {adj=}' },
	{ text: '{name possessive} {kind} about {place} <be> {adj film=}' },
	{ text: '{name possessive} direction <be> {adj pace=}' },
	{ text: '{film}, (made|shot|released) in {year}, <be> {adj=}' },
	{
		text: 'The scenes in {place} (are|were) {adj scene=}',
		plain: 'The scenes in {place} (are|were) not {grad scene!}',
		plainMild: 'positive'
	},
	{ text: 'I saw {film} {day} with my {relative} and I {liked=} it' },
	{ text: 'My {relative} and I saw it {day}. {part} <be> {adj=}' },
	{ text: 'For a {year} {kind}, {film} <be> {adj=}' },
	{
		text: 'As a (man|woman|teacher|student|nurse|farmer) from {place}, I {liked=} {film}'
	},
	{ text: 'I am from {place} and I {like=} {film}' },
	{ text: 'In {place} everybody {likes=} {name}, and {film} <be> {adj=}' }
];
