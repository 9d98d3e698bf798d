// Reviews to try, written for this page; none is from the data that the model was trained or tested on.

export interface ExampleReview {
	/** What is on the button. */
	title: string;
	text: string;
}

export const exampleReviews: readonly ExampleReview[] = [
	{
		title: 'A rave',
		text: 'What a lovely film! I laughed, I cried, and I walked home grinning.'
	},
	{
		title: 'A pan',
		text: 'Dull, noisy and far too long. I looked at my watch more often than at the screen.'
	},
	{
		title: 'Not bad at all',
		text: 'Not bad at all. I did not expect to enjoy it, and I was wrong.'
	},
	{
		title: 'In two minds',
		text: 'The lighthouse scenes are beautiful and the young lead is a find, but the story runs out of ideas after an hour and the ending made me groan. I am glad I saw it, and I would not sit through it again.'
	},
	{
		title: 'A long one',
		text: `My sister has asked me to see this with her for three years running, every time it plays at the little cinema behind the station, and every time I found a reason to stay at home. A drama of two hours and a half about a piano tuner in a fishing village is not what I look for after a week at work. Last Saturday it rained, the tram was late, we were already wet, and so I gave in.

The first twenty minutes did nothing to change my mind. The tuner arrives, he unpacks his tools, he looks at the sea. Somebody offers him soup. He says hardly a word, and neither does anyone else, and I began to count the ceiling lamps. There is a subplot about a missing dog that goes nowhere, and the mayor is played so broadly that he seems to have wandered in from some other, sillier picture. I whispered to my sister that I would wait for her in the foyer. She told me to give it until the storm.

And then the storm comes. I do not want to say what happens in the church hall, only that the whole village is in there, that the power fails, and that the old piano, which we have heard sour and broken up to then, is played in the dark by the last person you would expect. The camera does not move for the length of the piece. You hear the rain, and breathing, and somewhere in the back a child asking whether it is over. Nobody around me in the cinema made a sound. I noticed that I was holding my sister's hand, which I have not done since we were small.

Everything that had seemed slow before turns out to have been put there with care. The soup comes back, and so does the dog, and the silly mayor gets one short speech that I would put beside anything I have seen this year. The actor who plays the tuner does almost all of it with his shoulders. The photography is wonderful without ever showing off: grey upon grey, and now and then a yellow window. Even the sound of the tools is used so well that I caught myself listening to our kettle afterwards.

It is not flawless. It could lose fifteen minutes at the start, and the letter that is read out near the end says aloud what we had long understood. But I walked out into the rain feeling that I had been somewhere, and I have thought of that church hall every day since. Go and see it, be patient with it, and take someone whose hand you can hold.`
	}
];
