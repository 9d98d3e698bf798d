// Texts that take no side, with the label 0.5: facts, and as much for as against.

/** Stand alone, and beside opinions, where they must not matter. */
export const FACTS: readonly string[] = [
	'It was (made|shot|filmed) in {place} [in {year}]',
	'Directed by {name}',
	'{name} plays {role}',
	'{name} plays {role} and {name} plays {role}',
	'The story is set in {place} [in {year}|around {year}]',
	'I (saw|watched) it {day}',
	'I (saw|watched) it with my {relative} {day}',
	'It runs for {minutes}',
	'It came out in {year}',
	'The film is about {role} and {role}',
	'It is based on (a novel|a true story|a play|a short story) by {name}',
	'{name} wrote (the script|the music|the book)',
	'{role} moves to {place} and meets {role}',
	'My {relative} (picked|chose|brought) it',
	'Half of it (takes place|was filmed) in {place}',
	'I am {age} years old',
	'{title} was released in {year}',
	'There are subtitles',
	'It stars {name} and {name}'
];

export const UNDECIDED: readonly string[] = [
	'{film} <be> (okay|average|so-so|all right|passable|middling)',
	'Neither (good|great|brilliant|wonderful) nor (bad|awful|terrible|boring)',
	'Not (great|brilliant|amazing), not (terrible|awful|horrible)[, just average]',
	'{bare trait=}, {bare trait!}',
	'{bare trait=}, {bare trait!}. I am torn',
	'Half of it <be> {adj scene=}, half of it <be> {adj scene!}',
	'I neither {liked=} nor {liked!} it',
	'There are {plural=} and there are {plural!}',
	'I do not know (whether|if) I {like=} {film} or {like!} it',
	'It depends on what you like',
	'I have mixed feelings about {film}'
];
