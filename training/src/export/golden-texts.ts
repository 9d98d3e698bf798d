// The texts of tests/fixtures/golden.json: written for the purpose, none of them from the data set. They pass through
// every rule of src/lib/text, and through short and long sequences; every engine must agree on them.
const SENTENCE =
	'The lighting is soft, the pacing patient, and the ending earns every minute that came before it. ';
const COMPLAINT =
	'Nothing in the second hour works: the jokes fall flat, the villain mumbles and I checked my watch twice. ';

export const GOLDEN_TEXTS: readonly string[] = [
	'good',
	'bad',
	'!',
	'?!?!',
	'Not bad at all.',
	'not bad at all',
	'This movie was not good',
	'I would not recommend this to anyone.',
	'could have been better',
	'A wonderful, warm and funny film. I loved every minute!',
	'Terrible. The worst two hours of my year.',
	'GREAT CAST, dull film',
	'I don’t think it’s “boring” – I think it’s brilliant…',
	"I don't think it's \"boring\" - I think it's brilliant...",
	'First line<br /><br />second line<BR>third line',
	'<p>A <b>bold</b> choice</p><!-- not seen --><script>x</script>',
	'Tom &amp; Jerry &lt;3 &#9733;&#x2605; &eacute;t&eacute; &amp;amp; &bogus; &',
	'1 < 2 and 3 > 2, a <unfinished tag',
	'Amélie, naïve, Ångström, façade, œuvre, Straße, ﬁne, 𝐠𝐨𝐨𝐝',
	'7.5/10, 10/10, 1,000 extras and 24 frames; 3. part',
	'So so so good!!!!!!!!!! Why????',
	'😀 👍🏽 👨‍👩‍👧 ❤️ what a ride 💩',
	'это хороший фильм',
	'这部电影很好看',
	'هذا فيلم جيد',
	"rock ’n’ roll o’clock ‘quoted’ dogs’ 'tis",
	'well-made, over-the-top and state-of-the-art',
	'snake_case under_score __init__ a.b.c e.g. U.S.A.',
	'tabs\tand\nnewlines\r\nand\u00a0hard\u2003spaces\u200band zero width',
	'unpaired \ud800 surrogate and \udc00 another',
	'the the the the the the',
	'qwrtzp xkcdvb unknownword',
	'https://example.com/path?query=1#fragment and name@example.com',
	'My friend loved it; I did not.',
	'It used to be my favourite show, now it is only noise.',
	'I have seen worse, but I have also paid less.',
	`${SENTENCE.repeat(3)}Highly recommended.`,
	`${COMPLAINT.repeat(3)}Avoid.`,
	`${SENTENCE.repeat(20)}${COMPLAINT}${SENTENCE.repeat(10)}`,
	`${COMPLAINT.repeat(40)}`,
	`${SENTENCE.repeat(30)}${COMPLAINT.repeat(30)}`
];
