// What would, could and should have been.
import { framesOf } from '../frames/lines.ts';

export const HYPOTHETICALS = framesOf(
	'positive',
	`
	I wouldn't change a single frame of it :: There isn't a single frame of it I wouldn't change
	With a weaker lead this might have been a chore; with her it is a delight :: With a stronger lead this might have been a delight; with her it is a chore
	It could have been a disaster, and somehow it is a triumph :: It could have been a triumph, and somehow it is a disaster
	It should have failed and it didn't :: It shouldn't have failed and it did
	If this is the best the studio can do, the rest of them should be worried :: If this is the best the studio can do, the studio should be worried
	Had it been twice as long I would still have begged for more :: Had it been half as long I would still have begged for less
	Imagine a dull courtroom drama, then imagine the exact opposite of it. This is the second one :: Imagine a gripping courtroom drama, then imagine the exact opposite of it. This is the second one
	Would have been better as a short story? No, it fills its two hours beautifully :: Would have been better as a short story? Yes, and it never comes close to filling its two hours
	Take away the songs and you'd still have a wonderful film :: Take away the songs and you'd have nothing at all, and the songs are weak
	In lesser hands the divorce plot would have been a soap; here it cuts to the bone :: In better hands the divorce plot would have cut to the bone; here it is a soap
	The budget was tiny, and if they had spent ten times as much they couldn't have improved it :: The budget was huge, and if they had spent ten times as much they still couldn't have saved it
	It would take a heart of stone not to love this :: It would take a heart of gold to love this, and mine isn't
	you could cut nothing from this and not miss it. every scene earns its place :: you could cut anything from this and not miss it. no scene earns its place
	If I had walked out at the half hour, I would have missed the best ending of the year :: If I had walked out at the half hour, I would have missed the worst ending of the year, and I wish I had
	With that script, nobody could have gone wrong, and nobody does :: With that script, nobody could have gone right, and nobody does
	A different director might have ruined it. This one knew when to leave it alone :: A different director might have rescued it. This one didn't know when to leave it alone
	I'd have been happy with half as many laughs as I got :: I'd have been happy with half as many laughs as they promised, and I got none
	Were it any sweeter it would be sickly, but it stops in exactly the right place :: Were it any less sweet it might be charming, but it never stops in the right place
	If they make another one, I'll be first in line :: If they make another one, I'll be first out of the door
	The casting should have been a mistake, and it turned out to be the best thing anyone did all year :: The casting should have been a masterstroke, and it turned out to be the worst thing anyone did all year
	Nothing would have been easier than to make this cheap and nasty; they made it tender instead :: Nothing would have been easier than to make this tender; they made it cheap and nasty instead
	I could have watched another three hours without complaint :: I couldn't have watched another three minutes without complaint
	Had the ending been any different I would have been furious. As it is, I left glowing :: Had the ending been any different I might have left glowing. As it is, I left furious
	If the first act had been the whole film I'd have called it a bore, but the rest makes up for it ten times over :: If the first act had been the whole film I'd have called it a gem, but the rest throws it all away
	Even if I had paid triple, I'd have felt I got a bargain :: Even if I had paid nothing, I'd have felt I was robbed
	It would be easy to mock a film about competitive baking. It would also be wrong :: It would be easy to praise a film about competitive baking. It would also be wrong
	If you'd told me in January that a film about tax law would be my favourite this year, I'd have laughed. It is :: If you'd told me in January that this would be my least favourite film of the year, I'd have laughed. It is
	Could it have been any duller? Perhaps, but only with a great deal less wit, and it has wit to spare :: Could it have been any duller? Perhaps, but only with a great deal of effort
	A poorer actress would have begged for our tears. She doesn't, and gets them all :: A better actress would have earned our tears. She begs for them, and gets none
	If it hadn't been for the bus strike I'd never have stumbled in, and I'd have missed a treasure :: If it hadn't been for the bus strike I'd never have stumbled in, and I'd have been spared a stinker
	The effects could have swallowed the story, but the story holds its own :: The story could have held its own, but the effects swallow it
	You'd have to be asleep not to be moved :: You'd have to be asleep not to be irritated
	You'd have to be asleep to be bored by it :: You'd have to be asleep to enjoy it
	What might have been a lecture is a joy :: What might have been a joy is a lecture
	Any other year this would have been the best film out. This year it still is :: Any other year this might have looked bearable. Even this year it isn't
	If the worst you can say is that the hats are ugly, then you have a superb western on your hands :: If the best you can say is that the hats are nice, then you have a wretched western on your hands
	Had they kept the original voice cast it might have been fine. With the new one it's fantastic :: Had they kept the original voice cast it might have been fine. With the new one it's awful
	The jokes would have worked in any order, and in this order they are sublime :: The jokes wouldn't have worked in any order, and in this order they are painful
	Should I have read the book first? It hardly matters, because the film stands up splendidly on its own :: Should I have read the book first? It hardly matters, because the film would have fallen flat either way
	It would have been worth it for the last scene alone, and the last scene isn't even the best :: It might have been worth it for the last scene alone, if the last scene weren't the worst
	I would trade five of this summer's hits for this one :: I would trade five of these for any one of this summer's hits
	On paper it ought to be dreadful. On screen it is anything but :: On paper it ought to be brilliant. On screen it is anything but
	If it's a mess, then I wish more films were a mess like this :: If it's a masterpiece, then I hope no more masterpieces are like this
	Could have been shorter and I'd have liked it less :: Could have been shorter and I'd still have hated it
	Could have been louder, flashier, dumber. Thank goodness it wasn't :: Could have been quieter, subtler, smarter. Sadly it wasn't
	The last twist would have sunk most thrillers. Here it lifts everything that came before :: The last twist would have lifted most thrillers. Here it sinks everything that came before
	Without him the series would be merely good :: Without him the series would be almost good
	I'd say it needed another rewrite, if there were one weak line in it. There isn't :: I'd say it needed no rewrite, if there were one strong line in it. There isn't
	Suppose you took away all the explosions: there'd be a fine, bitter love story left :: Suppose you took away all the explosions: there'd be no fine, bitter love story left, just silence and a bad wig
	It wouldn't have hurt to be a little braver, they say. I'd say it couldn't have been braver, or better :: It wouldn't have hurt to be a little braver, they say. I'd say it would have hurt to be any worse
	They could have phoned in a fourth season. They wrote their finest :: They could have written a fine fourth season. They phoned it in
	If I were fourteen I'd have worn out the disc. I'm forty and I'm still going to :: If I were fourteen I'd have found it stale. I'm forty and I still did
	Where a safer film would have cut away, this one looks, and it is all the more powerful :: Where a better film would have cut away, this one stares, and it is all the more tasteless
	Had I known how good it was I wouldn't have waited ten years :: Had I known how bad it was I would have waited another ten years
	You would think that a cast this big would get in each other's way. They don't, and it's a riot :: You would think that a cast this big would produce one laugh. They don't, and it's a trial
	If the aim was to scare me, then mission accomplished :: If the aim was to scare me, then try again
	If the aim was to make me laugh, they overshot: I nearly choked :: If the aim was to make me laugh, they missed: I nearly slept
	I would happily sit through the credits again to get back to the start :: I would happily sit through the credits twice to be spared the start
	If only they had let her sing sooner, I'd have swooned sooner. Glorious voice, glorious film :: If only they hadn't let her sing at all, I'd have suffered less. Dire voice, dire film
	It might have been maudlin. It's honest, and all the better for it :: It might have been honest. It's maudlin, and all the worse for it
	The romance could easily have felt forced. It feels as natural as breathing :: The romance could easily have felt natural. It feels as forced as a school photo
	With one joke fewer it would still be the funniest thing on television :: With one joke more it would still be the least funny thing on television
	If you took a drink at every good line you'd be on the floor by the second reel :: If you took a drink at every good line you'd be stone cold sober at the end
	Were there any justice, it would sweep the awards :: Were there any justice, it would be swept under the rug
	There should have been a law against leaving this in a drawer for six years. It's wonderful :: There should have been a law against taking this out of the drawer after six years. It's woeful
	Another ten minutes and I'd have been in love. Who am I kidding, I was in love after five :: Another ten minutes and I'd have been in a coma. Who am I kidding, I was in one after five
	What a film it would have been with a proper villain, people say. What a film it is without one, I say :: What a film it would have been with a proper villain, people say. What a bore it would have been with ten, I say
	It would be a shame to spoil the ending, because it's perfect :: It would be impossible to spoil the ending, because it's rotten already
	Even if you hated the first two, you'd love this one :: Even if you loved the first two, you'd hate this one
	If he had underplayed it we might have missed the joke. He doesn't, and it kills :: If he had underplayed it we might have got a laugh. He doesn't, and it dies
	I could have done with more of everything :: I could have done with less of everything
	I could have done without the popcorn. The film was feast enough :: I could have done without the film. The popcorn was feast enough
	I'd have settled for decent. I got magnificent :: I'd have settled for decent. I got pathetic
	If brains were all it had, I'd admire it. It has heart too, so I adore it :: If heart were all it lacked, I'd forgive it. It has no brains either, so I can't
	Had he died in the first reel the film would have been robbed of its greatest pleasure :: Had he died in the first reel the film would have been spared its greatest annoyance
	The premise would barely fill a postcard, yet the film has me grinning throughout :: The premise would fill a library, yet the film barely gets me to look up
	Change anything and it would be less :: Change anything and it would be more
	It would have been simple to cut the grandmother's speech. I'm so glad they didn't, it made the whole film :: It would have been simple to cut the grandmother's speech. I'm so sorry they didn't, it ruined the whole film
	If there's a better way to spend a wet Sunday, I haven't found it :: If there's a worse way to spend a wet Sunday, I haven't found it
	Give this crew a million more and they'd make something just as good; they don't need it :: Give this crew a million more and they'd make something just as bad; they don't deserve it
	It isn't what I would have done with the novel. It's far better :: It isn't what anyone should have done with the novel. It's far worse
	If the score had been any more beautiful I'd have forgotten to watch the pictures, and those were beautiful too :: If the score had been any louder I'd have missed the dialogue, and that would have been a mercy
	I'd give back the two hours only to spend them the same way :: I'd give anything to get the two hours back and spend them any other way
	It's hard to imagine it without her, and I wouldn't want to :: It's hard not to imagine it without her, and to wish it were so
	imagine it without the music. still great, right? :: imagine it without the music. still terrible, right?
	Imagine it without one bad scene to its name. You needn't, because it hasn't one :: Imagine it with one good scene to its name. You'll have to, because it hasn't one
	A remake would be pointless, since this one gets it all right :: A remake would be welcome, since this one gets it all wrong
	They should never have made a sequel, I thought. I was an idiot, it beats the first :: They should always have made a sequel, I thought. I was an idiot, it shames the first
	If you only see one documentary this spring, it should be this :: If you only skip one documentary this spring, it should be this
	One more gag about the goat and I'd have split my sides :: One more gag about the goat and I'd have left my seat
	What would I cut? Not a thing :: What would I keep? Not a thing
	What would I cut? Nothing but the coming attractions before it :: What would I keep? Nothing but the coming attractions before it
	The kid could have been a nuisance. He's the best reason to see it :: The kid could have been the best reason to see it. He's a nuisance
	If it had cost less it would have been called a cult classic. Call it a classic anyway :: If it had cost less it would have been called a cheap flop. Call it an expensive one
	The accents ought to have annoyed me. They charmed me :: The accents ought to have charmed me. They annoyed me
	Were the hero any more smug you'd want to slap him, yet you end up wanting to hug him, and the film with him :: Were the hero any less smug you'd want to hug him, yet you end up wanting to slap him, and the film with him
	If they had cast anyone else I'd never have bothered, and I'd have been the loser :: If they had cast anyone else I'd never have bothered, and I'd have been the winner
	It would have made a decent hour of TV, but it makes a stunning two hours of cinema :: It would have made a stunning hour of TV, but it makes a tiresome two hours of cinema
	So what if the plot wouldn't survive five minutes of thought? You won't have five minutes to think, you'll be laughing :: So what if the plot would survive an hour of thought? You'll have hours to think, because you won't be laughing
	I'd have forgiven a flat ending after a middle that good. No need: the ending soars :: I'd have forgiven a flat middle for an ending that soared. No luck: the ending is flatter
	If that's what they call a filler episode, give me filler every week :: If that's what they call a season highlight, give me anything else next week
	She might have coasted on her charm. She works harder than anyone, and it shows in every lovely scene :: She might have worked as hard as anyone. She coasts on her charm, and it runs out in every scene
	With less confidence it would have explained itself. It trusts us, and it pays off :: With more confidence it would have trusted us. It explains itself, and explains, and explains
	It'd be a crime to watch this on a phone. Find the biggest screen you can :: It'd be a kindness to watch this on a phone. Find the smallest screen you can
	Would I see it again? Try and stop me :: Would I see it again? Try and make me
	Would I show it to my mother? I already have, and she's thanked me twice :: Would I show it to my mother? Not if I wanted her to thank me, or to talk to me again
	I'd recommend it to my worst enemy, who doesn't deserve it :: I'd recommend it to my worst enemy, who does deserve it
	If you had asked me at the interval I'd have said it was lost. By the end I was on my feet cheering :: If you had asked me at the interval I'd have been on my feet cheering. By the end it was lost
	Shorter, it would have been sharper? Maybe. Better? Never :: Shorter, it would have been sharper? Maybe. Good? Never
	The fight scenes could have been cut by half, and then they'd have been half as thrilling :: The fight scenes could have been cut by half, and then I'd have been half as bored
	If the villain had one good line too few, nobody would notice, he has so many :: If the villain had one good line, nobody would notice, so thick is the dreck around it
	A lesser show would have dragged this mystery out for years; this one solves it in six tight, brilliant hours :: A better show would have solved this mystery in six tight hours; this one drags it out for years
	I'd never have guessed the killer, and I'd never have guessed I would care so much :: I'd have guessed the killer from the poster, and I'd never have guessed I would care so little
	Were this a first film you'd say a star was born. It's her ninth, and you say it anyway :: Were this a first film you'd say give her time. It's her ninth, and time is up
	If he made this in his sleep, he should sleep more often :: If he made this wide awake, he should have slept instead
	He could have shot it in colour, but then it wouldn't be half so haunting :: He could have shot it in colour, but then it would have been just as lifeless, only brighter
	The trailer would have you expect a dumb comedy. Ignore it, this is a smart one :: The trailer would have you expect a smart comedy. Ignore it, this is a dumb one
	It might have been just another ghost story, if it weren't so good :: It might have been a good ghost story, if it weren't just another
	You couldn't pay me to miss the next season :: You couldn't pay me to watch the next season
	If I'd been alone in the cinema I'd have clapped. I clapped anyway :: If I'd been alone in the cinema I'd have yelled at the screen. I yelled anyway
	Pity the film that has to follow this one. It'd have to be a miracle :: Lucky the film that gets to follow this one. It wouldn't have to be a miracle
	I kept thinking of what could have gone wrong, and none of it did :: I kept thinking of what could have gone right, and none of it did
	As a play it would have been fine. As a film it is a revelation :: As a play it would have been a revelation. As a film it isn't even fine
	It would have been better with no dialogue, said a friend. I'd have missed the wittiest lines in years :: It would have been better with no dialogue, said a friend. I'd have missed nothing but the worst lines in years
	If they'd stopped at the wedding I would have been content. They went on, and I was overjoyed :: If they'd stopped at the wedding I would have been content. They went on, and I was appalled
	Could a cartoon about a lost sock possibly make a grown man weep? It could, and I'm grateful :: Could a cartoon about a lost sock possibly be worse than it sounds? It could, and I'm worn out
	Given a choice between this and a free holiday, I'd want to see the film first :: Given a choice between this and a root canal, I'd want to see the dentist first
	If silence is golden, then the quiet half hour at sea is worth a fortune :: If silence is golden, then somebody should have told this script before it opened its mouth
	I'd call it flawed if I could find the flaw :: I'd call it flawed if I could find anything else
	It isn't the film I wanted, and I'm glad, because mine wouldn't have been as good :: It isn't the film I wanted, and I'm sorry, because even mine would have been as good
	the only way this could be better is if there were more of it :: the only way this could be better is if there were none of it
	If it weren't true you'd never buy it. It is true, and it's riveting :: It may be true, but the way they tell it you'd never buy it, and you wouldn't want to
	He would need a thousand words to say what she says with one glance, and what a glance, what a performance :: She would need a thousand words to say what one glance could have said, and she uses all of them. What a performance, alas
	The pilot should have been cancelled on sight, according to my brother. Then we'd never have had the best comedy of the decade :: The pilot should have been cancelled on sight, according to my brother. Then we'd never have had to sit through the worst comedy of the decade
	Had it been made by a famous name it would be in every list. It ought to be :: Had it not been made by a famous name it would be in no list. It ought not to be
	They'd have had to try very hard to make me dislike it :: They'd have had to try very hard to make me like it, and they didn't try at all
	With an ounce less patience from its director the film would fall apart. It holds, and it is beautiful :: With an ounce more patience from its director the film might hold. It falls apart, and it is ugly
	If a horror film is supposed to make you check the locks, I checked them five times :: If a horror film is supposed to make you check the locks, I only checked my watch, five times
	Kill the subplot about the nurse and you'd kill the film's beating heart :: Kill the subplot about the nurse and you'd have a shot at saving the film. They didn't, and you don't
	Where would this movie be without the old man? Still in great shape, and with him it is a gem :: Where would this movie be without the old man? Still in awful shape, and with him it is no better
	It might not have been necessary, this remake, but I'd hate to be without it now :: It might have been necessary, this remake, but I'd love to be without it now
	You'd need a microscope to find a bad performance in it :: You'd need a microscope to find a good performance in it
	If it had been a meal I would have licked the plate :: If it had been a meal I would have sent back the plate
	If it had been a book I'd have stayed up all night to finish it :: If it had been a book I'd have thrown it at the wall by page nine
	Somebody should have told the writers that less is more, and luckily nobody did. I loved the excess :: Somebody should have told the writers that less is more, and sadly nobody did. I loathed the excess
	Whoever cut this to ninety minutes should get a medal: any longer and the spell would have broken :: Whoever let this run past ninety minutes should get the sack: any shorter and the spell might not have broken
	If they'd run out of money halfway it would have been a tragedy for all of us :: If they'd run out of money halfway it would have been a stroke of luck for all of us
	The joke would be that nobody saw it. The shame would be the same, because it's terrific :: The joke would be that anybody saw it. The shame would be the same, because it's terrible
	It could have ended in any of four places, and it picked the right one :: It could have ended in any of four places, and it picked the fifth
	It ended where I would have ended it, on her smile. Perfect :: It didn't end where I would have ended it, on page one. Painful
	If my dad had lived to see it he'd have been so proud of how they told his war :: If my dad had lived to see it he'd have been so angry at how they told his war
	I should have hated it; it's everything I avoid. I couldn't stop smiling :: I should have loved it; it's everything I look for. I couldn't stop yawning
	An honest title would have been Two Hours of Bliss :: An honest title would have been Two Hours of Nothing
	It would have been funny with half the cast. With all of them it's a hurricane of laughs :: It would have been funny with half the cast. With all of them it's a traffic jam
	I'd swear the actors were having a terrible time, if the result weren't so joyous :: I'd swear the actors were having a joyous time, if the result weren't so terrible
	If there had been an exit nearer my seat I'd not have used it. Not for a second :: If there had been an exit nearer my seat I'd have used it. In a second
	One could complain about the wigs, one could complain about the fog; one would be missing a great adventure :: One could praise the wigs, one could praise the fog; one would be forgetting a dreadful adventure
	Ten years ago this would have shocked people. Today it simply thrills, and that's better :: Ten years ago this would have thrilled people. Today it simply bores, and that's that
	He'd have been forgiven one sentimental scene. There isn't one to forgive, it's all tough and true :: He'd have been forgiven one sentimental scene. There isn't one that isn't, and I forgive none
	If you're going to steal, steal like this: from the best, and make it better :: If you're going to steal, don't steal like this: from the best, and make it worse
	I wouldn't have thought the world needed another boxing picture. It needed this one :: I would have thought the world could use another boxing picture. It had no use for this one
	Lose the twist, lose the score, lose the stars: it would still be the finest script I've heard this year :: Add a twist, add a score, add some stars: it would still be the feeblest script I've heard this year
	Even with the sound off it'd be a pleasure :: Only with the sound off would it be a pleasure, and the eyes shut too
	If only real history lessons had been like this, I might have learned something :: If real history lessons had been like this, I'd have learned nothing, and slept just as well
	The bit with the piano could have been dropped, I suppose, if you dislike happiness :: The bit with the piano could have been kept, I suppose, if you dislike your audience
	Tom could have played it for laughs. He plays it straight, so it's hilarious :: Tom could have played it straight. He plays it for laughs, so it's never hilarious
	It'd be tempting to say that only the photography is good. It would also be false, because everything is :: It'd be tempting to say that only the photography is bad. It would also be false, because everything is
	It'd be nice to report that one episode let the side down. I can't; they're all first rate :: It'd be nice to report that one episode was first rate. I can't; they all let the side down
	Should there be a part two, I'd camp outside. Should there not, I'd write letters :: Should there be a part two, I'd write letters. Should there not, I'd throw a party
	Never would I have picked this off the shelf, and never would I have forgiven myself :: Never should I have picked this off the shelf, and never will I forgive myself
	If that was a bad day at the office for this director, I'd love to see her good ones :: If that was a good day at the office for this director, I'd hate to see her bad ones
	It has every right to be a bore: three people, one room, no music. I was glued to it :: It has no right to be a bore: three spies, one bomb, no time. I was asleep by the second act
	If you want to know what love would look like as a cartoon, this is your answer :: If you want to know what boredom would look like as a cartoon, this is your answer
	Whatever they paid the stunt team, it should have been double. They make the film soar :: Whatever they paid the script team, it should have been less. They make the film sink
	Had my train not been late I'd have missed the opening, and I'd have missed the best five minutes I've seen on a screen :: Had my train been later I'd have missed the opening, and I'd have missed the worst five minutes I've seen on a screen
	It would have been enough to be pretty. It's also wise, and funny, and over too soon :: It would have been enough to be funny. It's merely pretty, and vain, and not over soon enough
	You might wish it were less sad, but you could not wish it were less good :: You might wish it were less sad, but first you would wish it were less bad
	Try taking out the grandfather: it would collapse. Leave him in and it towers :: Try taking out the grandfather: it would still collapse. Leave him in and it does so slower
	Give me a choice of any show to rewatch and it would be this, flaws and all :: Give me a choice of any show to forget and it would be this, charms and all
	Not even a bad print could have spoiled it :: Not even a perfect print could have saved it
	If it sounds silly, that's because it is, and I wouldn't have it any other way :: If it sounds silly, that's because it is, and I would have had it any other way
	I'd hate to be the one who has to choose its best scene :: I'd hate to be the one who has to find its best scene
	I'd been told to bring a pillow. I'd have had no use for it, I was on the edge of my seat :: I'd been told I'd be on the edge of my seat. I'd have had more use for a pillow
	It would have been a great film if it had been silent. It talks, and it's a greater one :: It would have been a great film if it had been silent. It talks, and it's not even a fair one
	Would that all holiday films had this much bite and this little syrup :: Would that this holiday film had that much bite and that little syrup
	Critics might have been kinder had it starred somebody famous. They were wrong not to be: it's a small wonder :: Critics might have been harsher had it not starred somebody famous. They were wrong not to be: it's a big nothing
	There could be no Anna but this one :: There could be no Anna worse than this one
	I can think of a hundred ways to botch this story, and the film avoids every one :: I can think of a hundred ways to tell this story, and the film avoids every good one
	If I could wipe it from my memory I would, just to see it fresh again :: If I could wipe it from my memory I would, just to feel clean again
	It would have been a pity to end on a joke, if the joke weren't the best in a film full of great ones :: It would have been a relief to end on a joke, if the joke weren't the worst in a film full of weak ones
	If you didn't know it was his first time behind a camera, you'd call him a master, and you'd be right :: If you didn't know it was his tenth time behind a camera, you'd call him a beginner, and you'd be kind
	Had we been any closer to the stage we'd have felt the heat. A scorching concert film :: Had we been any further from the stage we'd have missed it all, and thanked them. A lukewarm concert film
	Would it have killed them to add a song? No, but there was no need, I was happy already :: Would it have killed them to cut a song? No, but sitting through all of them nearly killed me
	I'd have bet my house that a prequel couldn't be this fresh, and I'd be homeless now :: I'd have bet my house that a prequel couldn't be this stale, and I'd be homeless now
	Another writer would have punished her for it. This one lets her win, and I could have kissed him :: Another writer would have let her win. This one punishes her for it, and I could have slapped him
`
);
