/** A review of 250 words, written for the benches; nobody's in particular, and in no data set. */
export const TYPED_REVIEW =
	'I went to see The Lighthouse Ferry on a wet Tuesday with no expectations, and for the first half hour I was sure ' +
	'I had made a mistake. The opening is slow, the music is far too loud, and the young captain mumbles so badly that ' +
	'half of his lines are lost. A woman behind me left, and I nearly followed her. I am glad that I stayed. Once the ' +
	'storm arrives, the film wakes up and never sleeps again. There is a long scene in the engine room, shot in a single take, ' +
	'that had me holding my breath: nothing happens, two sisters argue about money while the water rises, and yet it is ' +
	"the most frightening thing I have watched this year. Marta Quill is superb as the older sister. She doesn't shout and " +
	"she doesn't cry, she simply looks at the door, and you know everything. The ending surprised me. I was afraid of a " +
	'cheap twist, but what we get instead is quiet, honest and moving. The love story is dull, ' +
	'the jokes of the cook were old when my grandmother was young, and the last song should have been cut. Still, I would ' +
	"rather watch a flawed film with this much heart than another perfect, empty one. It isn't a masterpiece, but I have been " +
	'thinking about it for days, and tomorrow I will take my father, who spent forty years on boats like this. Go and see it ' +
	'before it sinks without a trace!';
