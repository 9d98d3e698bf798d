// Words about films that take no side: kinds of films, and the parts that opinions are about.
import type { AdjectiveKind } from './adjectives.ts';
import { list } from './list.ts';

/** Go behind "this", "a" and adjectives. */
export const KINDS =
	list(`movie, film, thriller, comedy, drama, horror film, horror movie, romance, western, documentary,
	musical, sequel, remake, romantic comedy, action movie, action film, war film, mystery, adventure, fantasy, sci-fi film,
	biopic, animated film, cartoon, flick, picture, crime drama, family film, period piece, adaptation, short film,
	indie film, spy film, blockbuster, kids' movie, heist film, ghost story, road movie, love story, costume drama, TV movie,
	slasher, monster movie, zombie movie, courtroom drama, sports movie, coming-of-age story, psychological thriller,
	silent film, superhero movie, teen comedy, martial arts film, Christmas movie, satire, parody, spoof, epic, miniseries,
	prequel, disaster movie, vampire film, prison drama, science fiction film, gangster movie, detective story, dance film,
	concert film, fairy tale, legal thriller, stage adaptation, war drama, black comedy, family drama, political thriller,
	buddy movie, film noir, anime, melodrama, debut, nature documentary, history film`);

/** Kinds of films, for what goes for all of a kind. */
export const MANY =
	list(`thrillers, comedies, dramas, horror films, horror movies, romances, westerns, documentaries,
	musicals, sequels, remakes, romantic comedies, action movies, action films, war films, mysteries, biopics, cartoons,
	crime dramas, family films, period pieces, indie films, spy films, blockbusters, heist films, ghost stories, road movies,
	love stories, costume dramas, slashers, monster movies, zombie movies, courtroom dramas, sports movies, silent films,
	superhero movies, teen comedies, Christmas movies, satires, disaster movies, vampire films, prison dramas, films, movies`);

export interface Part {
	noun: string;
	/** `mass` nouns are singular and take no "a". */
	number: 'count' | 'mass' | 'plural';
	/** Which adjectives go with it. */
	takes: readonly AdjectiveKind[];
}

/** Each goes behind "the". */
export const PARTS: readonly Part[] = [
	...parts('mass', 'people', 'acting, casting, voice acting, overall acting'),
	...parts(
		'count',
		'people',
		`cast, lead performance, main performance, supporting cast, ensemble, leading man,
		leading lady, lead actor, lead actress, hero, heroine, villain, main character, protagonist, narrator,
		supporting actress, supporting actor, central performance, title character, voice cast, central couple`
	),
	...parts(
		'plural',
		'people',
		`performances, actors, leads, characters, supporting players, villains,
		supporting characters, side characters, child actors, actresses, main characters, minor characters, cameos,
		voice actors, female characters, male leads`
	),
	...parts(
		'mass',
		'story',
		`dialogue, dialog, writing, screenwriting, plotting, narration, character development,
		source material, exposition, storytelling`
	),
	...parts(
		'count',
		'story',
		`plot, story, script, screenplay, ending, premise, opening, storyline, narrative, setup,
		third act, final act, concept, subplot, mystery, conclusion, backstory, opening scene, final scene, central idea,
		resolution, last act, first hour, last half hour, middle section, beginning, finale, climax, framing story,
		voiceover, plot twist`
	),
	...parts(
		'plural',
		'story',
		`plot twists, subplots, themes, ideas, final scenes, twists, flashbacks, conversations,
		speeches, storylines, courtroom scenes, opening minutes, story arcs, dream sequences`
	),
	...parts(
		'count',
		'mood',
		`love story, romance, first half, second half, central romance, opening act, final showdown,
		chase scene, big battle, father-son story, dinner scene, wedding scene, middle, last scene, atmosphere`
	),
	...parts(
		'plural',
		'mood',
		`action scenes, set pieces, love scenes, fight scenes, chase scenes, battle scenes,
		action sequences, crowd scenes, family scenes, emotional scenes`
	),
	...parts(
		'mass',
		'look',
		`cinematography, camera work, camerawork, photography, production design, set design,
		art direction, animation, lighting, CGI, costume design, makeup, imagery, scenery, black-and-white photography,
		stop-motion work, artwork`
	),
	...parts(
		'plural',
		'look',
		`visuals, special effects, effects, sets, costumes, images, locations, visual effects, stunts,
		creature effects, backdrops, computer effects, wigs, underwater shots`
	),
	...parts('mass', 'sound', 'music, sound design, singing, background music, sound'),
	...parts('count', 'sound', 'score, soundtrack, theme song, film score, title song, sound mix'),
	...parts('plural', 'sound', 'songs, musical numbers, sound effects, dance numbers, ballads'),
	...parts(
		'mass',
		'humour',
		`humour, humor, comedy, slapstick, banter, comic timing, comic relief, physical comedy,
		satire`
	),
	...parts(
		'plural',
		'humour',
		`jokes, gags, one-liners, punchlines, comic scenes, running gags, puns, funny bits,
		sketches`
	),
	...parts('mass', 'pace', 'pacing, editing, direction, staging, choreography, directing, cutting'),
	...parts('count', 'pace', 'pace, rhythm')
];

/** What may be done well or badly. */
export const PARTICIPLES =
	list(`written, acted, directed, shot, paced, edited, cast, scored, made, staged, plotted, told,
	constructed, handled, executed, choreographed, photographed, performed, scripted, produced, put together, filmed,
	structured, designed, crafted`);

/** What a film is compared with. */
export const OTHERS =
	list(`the first one, the original, the book, the sequel, its predecessor, the remake, the trailer,
	the first film, the previous one, the novel, the TV series, the stage version, the prequel, the last one,
	the earlier version, the second part, the old version, the short story, the comic, the game, the pilot,
	the one before it, the French version, the radio play`);

function parts(number: Part['number'], kind: AdjectiveKind, nouns: string): Part[] {
	return list(nouns).map((noun) => ({ noun, number, takes: ['anything', kind] }));
}
