// Men and women, nationalities, ages and years, in films and among viewers. They must not matter, so all of them stand
// in frames that take both verdicts.
import type { Frame } from './frame.ts';
import { opposed, sided } from './sided.ts';

const CAST: readonly Frame[] = sided(
	'The {nationality} {actor} <be> {adj people=}',
	'The {actor} <be> {adj people=}',
	'The {actor} <be> {very people=}',
	'The {actor} from {place} {does=}',
	'{name}, a {nationality} {actor}, <be> {adj people=}',
	'{he} <be> {adj people=} in this',
	'{he} <play> {role} and {his} work <be> {adj people=}',
	'{his} (acting|singing|voice|accent|timing) (is|was) {adj people=}',
	'I {like=} {him} in this',
	'I {like=} the {human} who plays {role}',
	'The {human} (at the heart of it|in the lead|with the dog|from {place}) <be> {adj people=}',
	'{his} {most people=} role',
	'{name} gives {his} {most people=} performance [yet]',
	'All the {nationality} (actors|actresses|women|men|boys|girls) (are|were) {adj people=}',
	'The women (are|were) {adj people=}, and so (are|were) the men',
	'The men (are|were) {adj people=}, and so (are|were) the women',
	'The (boys|girls|men|women|mothers|fathers) in it (are|were) {adj people=}',
	'Her scenes (are|were) {adj scene=}, his scenes (are|were) {adj scene=}',
	'His scenes (are|were) {adj scene=}, her scenes (are|were) {adj scene=}',
	'{name}, {age}, <be> {adj people=} as {role}',
	'A {human} plays {role} and <be> {adj people=}',
	'{name} plays a {nationality} {human} and <be> {adj people=}',
	'As the {human}, {name} <be> {adj people=}',
	'The {human} and the {human} have {mass=}',
	'{he} wrote it, {he} shot it, and it <be> {adj film=}',
	'{he} made {a film=}',
	'{name} is a {nationality} {actor}. {his} {kind} <be> {adj film=}'
);

const FILMS: readonly Frame[] = sided(
	'A {nationality} {kind}: {adj film=}',
	'A {adj film=} {nationality} {kind}',
	'{film} <be> {nationality} and {adj film=}',
	'This {nationality} {kind} <be> {adj film=}',
	'The {nationality} {kind} {title} <be> {adj film=}',
	'The {nationality} version of {title} <be> {adj film=}',
	'Another {adj film=} {nationality} {kind}',
	'A {human} and a {human} meet in {place}: {adj film=}',
	'A {age}-year-old (woman|man|teacher|nurse|farmer|student) from {place} made this, and it <be> {adj film=}',
	'The director is a {age}-year-old (woman|man|teacher|nurse|farmer|student). {film} <be> {adj=}',
	'It is about a {human} in {place}, and it <be> {adj film=}',
	'A {kind} about a {nationality} {human}: {adj film=}',
	'The story of a {human} who becomes {role}, {done=}',
	'Seen in {place} with {nationality} subtitles: {adj film=}',
	'Shot in {place} by a {nationality} crew in {year}, {film} {does=}',
	'Made in {year} by {name}, a {nationality} {human}, {film} {does=}',
	'Old {nationality} film, {year}: {adj film=}',
	'New {nationality} film, {year}: {adj film=}',
	'Black and white, {year}, {nationality}: {adj film=}',
	'A mother, a father, a {human}, and {mass=}',
	'Boy meets girl in {place}: {adj film=}',
	'Girl meets girl in {place}: {adj film=}',
	'Boy meets boy in {place}: {adj film=}',
	'{name} from {place} directed this {adj film=} {kind}',
	'Half {nationality}, half {nationality}, wholly {adj film=}'
);

const VIEWERS: readonly Frame[] = sided(
	'{human} or {human}, you will {like base=} it',
	'I am a {age}-year-old (woman|man|teacher|nurse|farmer|student) and I {liked=} it',
	'As a {nationality} {human}, I {like=} it',
	'I watched it with a {nationality} friend {day}, and we both {reacted=}',
	'My {nationality} {relative} {reacted=}',
	'The {human} next to me in the cinema {reacted=}',
	'(Men and women|Boys and girls|Mothers and fathers|Young and old) will {like base=} it',
	'A {human} in front of me {reacted=}, and so did I',
	'My {relative} is {age} and {reacted=}',
	'At {age} I still {like=} {kinds}, and {film} <be> {adj=}',
	'I grew up in {place}, my {relative} in {place}, and we both {liked=} it',
	'Whether you live in {place} or {place}, {film} <be> {adj=}',
	'I am {nationality} and I {liked=} it',
	'My {relative} is {nationality} and {liked=} it',
	'Women {liked!} it, they say. I am a woman and I {liked=} it',
	'Men {liked!} it, they say. I am a man and I {liked=} it',
	'They told me it was for (women|men|girls|boys|kids|grown-ups). {film} <be> {adj=}'
);

const PAIRS: readonly Frame[] = opposed(
	['{nationality} cinema at its (best|finest)', '{nationality} cinema at its (worst|dullest)'],
	['A {human} to root for', 'A {human} nobody could root for'],
	['I cared about the {human}', 'I did not care about the {human}'],
	['{he} can act', '{he} cannot act'],
	['Give {him} an award', 'Give {him} acting lessons'],
	['The {actor} steals the show', 'The {actor} sinks the show'],
	['Remember the name: {name}', 'Forget the name: {name}'],
	['{name} has a gift', '{name} has no gift'],
	['{name} was born to play {role}', '{name} was never meant to play {role}'],
	['I would watch {name} in anything', 'I would watch anything without {name}'],
	['I believed every word {he} said', 'I believed no word {he} said'],
	['The camera loves {him}', 'The camera hates {him}']
);

export const ANYONE: readonly Frame[] = [...CAST, ...FILMS, ...VIEWERS, ...PAIRS];
