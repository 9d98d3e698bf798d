// One word, one line, points.
import type { Frame } from './frame.ts';

export const REMARKS_ONLY: readonly Frame[] = [
	{ text: '{adj film=}' },
	{ text: '{very film=}' },
	{ text: '{adj film=}, {adj film=}' },
	{ text: '{adj film=}, {adj film=}, {adj film=}' },
	{ text: '{adj film=} and {adj film=}' },
	{ text: '{adj film=} {kind}' },
	{ text: '{very film=} {kind}' },
	{ text: '{a film=}' },
	{ text: '[What] a {thing=}' },
	{ text: '(A {thing=}|{thing=}|The {thing=} of the year)' },
	{ text: 'What {a film=}' },
	{ text: 'So {grad film=}' },
	{ text: 'How {adj film=}' },
	{ text: 'Just {adj film=}' },
	{ text: '{liked=} it' },
	{ text: '{liked=} every (second|minute|frame) of it' },
	{ text: '{bare trait=}' },
	{ text: '{bare trait=} and {bare trait=}' },
	{ text: '{bare trait=}, {bare trait=}, {bare trait=}' },
	{ text: '{done=}' },
	{ text: '{done=}, {done=}' },
	{ text: '{remark=}' },
	{ text: '{remark=}. {remark=}' },
	{ text: '{score=}' },
	{ text: '{adj film=}. {score=}' },
	{ text: '{score=} from me' },
	{ text: '{quality=} galore' },
	{ text: '{adj film=} {kind}, {bare trait=}' }
];
