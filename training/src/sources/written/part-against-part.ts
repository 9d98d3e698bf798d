// One part of a film beside another.
import { framesOf } from '../frames/lines.ts';

export const PART_AGAINST_PART = framesOf(
	'positive',
	`
	The start is slow, but the rest more than makes up for it :: The start is lovely, but the rest throws it all away
	However weak the subplot, the main story carries the film to glory :: However strong the subplot, the main story drags the film to ruin
	Bad wig, great performance, great film :: Great wig, bad performance, bad film
	The jokes miss now and then, the heart never does, and it's the heart that counts. I loved it :: The jokes hit now and then, the heart never does, and it's the heart that counts. I hated it
	The second half is so good that you forgive the first :: The second half is so bad that you forget the first
	The villain is dull, I admit, but everything else gleams and I'd see it again tomorrow :: The villain gleams, I admit, but everything else is dull and I wouldn't see it again for money
	What the plot lacks in logic the acting makes up for in warmth, and you leave happy :: What the acting has in warmth the plot lacks in logic, and you leave cross
	A poor opening and a magnificent everything after :: A magnificent opening and a poor everything after
	One bad scene in two hours isn't much of a price for the joy of the others :: One good scene in two hours isn't much of a return for the misery of the others
	The camera work outshines the script, but the script is very good as well :: The camera work outshines the script, but then a torch with no battery would
	If the middle sags, the last act lifts it so high that nobody will care :: If the middle lifts, the last act sags so low that nobody will care
	I'd cut the first five minutes and keep the rest for ever :: I'd keep the first five minutes and cut the rest for ever
	The effects look cheap; the feelings don't. That's the right way round :: The feelings look cheap; the effects don't. That's the wrong way round
	There are flaws in the sound mix. There are none in the story, the cast or the direction :: There are no flaws in the sound mix. There are plenty in the story, the cast and the direction
	Whatever the sets lack, the actors supply, and the result is a treat :: Whatever the sets supply, the actors lack, and the result is a chore
	The child actor is stiff, and it doesn't matter in the least, because the grown-ups are superb :: The child actor is superb, and it doesn't matter in the least, because the grown-ups are stiff
	It takes its time to get going, and then it never lets go :: It gets going in no time, and then it lets go
	For all its clumsy dialogue, this is a film with a soul, and I was won over :: For all its polished dialogue, this is a film with no soul, and I was not won over
	The last ten minutes redeem everything :: The last ten minutes ruin everything
	Most of the cast are fine, the lead is brilliant, and only the dog overacts. What a delight :: Most of the cast overact, the lead is hopeless, and only the dog is fine. What a trial
	Its weakest link is the title song. That's how strong the chain is :: Its strongest link is the title song. That's how weak the chain is
	The best thing in it is the ending, the next best is the middle, and the next best is the start :: The worst thing in it is the ending, the next worst is the middle, and the next worst is the start
	Too long? A bit. Too good to miss? Absolutely :: Too short? A bit. Too bad to sit through? Absolutely
	The score is forgettable, but the faces aren't, and it's a film about faces. Wonderful :: The faces are forgettable, but the score isn't, and it's a film about faces. Woeful
	I can put up with a silly twist when the ninety minutes leading to it are this exciting :: I can't put up with ninety silly minutes for the sake of a twist, even an exciting one
	The costumes are wrong for the period and the story is right for any period. It's a triumph :: The costumes are right for the period and the story is wrong for any period. It's a flop
	Episode one is the only dud. The nine that follow are among the best television I've seen :: Episode one is the only gem. The nine that follow are among the worst television I've seen
	While the humour is hit and miss, mostly it's hit, and I laughed till it hurt :: While the humour is hit and miss, mostly it's miss, and it hurt to sit there
	The plot's a trifle; the talk is a feast :: The plot's a feast on paper; the talk is stale bread
	Strip away the pretty pictures and there's still a great story :: Strip away the pretty pictures and there's no story at all
	You come for the stars, who are merely good, and stay for the script, which is amazing :: You come for the stars, who are good, and leave because of the script, which is amazingly bad
	The weaker of the two stories is good and the stronger is a knockout :: The stronger of the two stories is poor and the weaker is a wipeout
	Once the clunky prologue is over you are in for the ride of your life :: Once the snappy prologue is over you are in for the nap of your life
	Of its five segments four are brilliant and one is poor :: Of its five segments four are poor and one is brilliant
	The first three songs are awful and then, out of nowhere, it turns into the best musical in years :: The first three songs are the best in years and then, out of nowhere, it turns into an awful musical
	Her accent wobbles but her performance doesn't. Superb :: Her accent doesn't wobble but her performance does. Painful
	I can live with the plot holes, because the characters fill them :: I can't live with the characters, however few the plot holes
	The trailer gives away the worst jokes; the good ones, and there are loads, are all in the film :: The trailer gives away the good jokes, both of them; the worst ones, and there are loads, are all in the film
	What's wrong with it could be fixed in an afternoon, and what's right with it could take a lifetime to match :: What's right with it could be done in an afternoon, and what's wrong with it could take a lifetime to fix
	The ending made a good film great :: The ending made a dull film dreadful
	The ending is terrible, sure, but the other hundred minutes are some of the happiest I've spent in a cinema :: The ending is terrific, sure, but the other hundred minutes are some of the unhappiest I've spent in a cinema
	None of the gags in the first reel work. All of the gags in the next five do :: All of the gags in the first reel work. None of the gags in the next five do
	It isn't the car chases that win you over, they're ordinary; it's the quiet talk between them, which is extraordinary :: It isn't the car chases that lose you, they're extraordinary; it's the endless talk between them, which is beyond ordinary
	The romance is limp but this is a thriller, and as a thriller it's first class :: The romance is first class but this is a thriller, and as a thriller it's limp
	The love story in this horror film is soppy. The horror isn't. I was scared stiff and delighted :: The love story in this horror film is sweet. The horror is too. I was bored stiff and disappointed
	Good parts: the acting, the story, the pace, the music. Bad parts: the poster :: Bad parts: the acting, the story, the pace, the music. Good parts: the poster
	Yes, the poster is ugly. The film is beautiful :: Yes, the poster is beautiful. The film is ugly
	Even the supporting cast outdoes most leads, and the lead outdoes them :: Even the supporting cast sleepwalks, and the lead sleeps deeper than they do
	Every time the plot is about to bore you, a character turns up who doesn't. Great fun :: Every time a character is about to interest you, the plot turns up and stops it. No fun
	There's more good in one minute of this than bad in all the rest :: There's more bad in one minute of this than good in all the rest
	Slow first hour. Sit tight. The second is worth every minute of the wait :: Quick first hour. Get out then. The second isn't worth a minute of the wait
	A few lines clunk; hundreds sing :: A few lines sing; hundreds clunk
	I counted three dull scenes. I lost count of the wonderful ones :: I counted three wonderful scenes. I lost count of the dull ones
	It's a fine story, poorly lit. I'd take that over a poor story, finely lit, any day :: It's a poor story, finely lit. I'd take a fine story, poorly lit, over that any day
	The direction is what lets the weak script shine :: The direction is what lets the strong script down
	A weak script saved by a great cast is still a great night out :: A great cast sunk by a weak script is still a wretched night out
	He can't save the film, but it never needed saving; the rest is every bit as good as he is :: He can't save the film, though it badly needed saving; the rest is nowhere near as good as he is
	She alone is worth the ticket, and she isn't alone, everyone's splendid :: She alone is worth watching, and she's very much alone, everyone else is terrible
	The animation is a bit rough. Nobody cares by the time the story has you :: The animation is a bit of magic. Nobody cares by the time the story has lost you
	By the third act I'd forgotten the slow beginning and was cheering :: By the third act I'd forgotten the bright beginning and was yawning
	It limps for a while, then it walks, then it dances, and it's dancing when the lights come up :: It dances for a while, then it walks, then it limps, and it's on its knees when the lights come up
	The laughs come late, but do they come :: The laughs come early, and that's the last we hear of them
	The sad bits work better than the funny bits, and the funny bits had me in stitches :: The sad bits are funnier than the funny bits, and neither was worth the bus fare
	As pretty as the pictures are, they're the least of its gifts :: As pretty as the pictures are, they're the last of its gifts, and the first
	If the pictures are the least of it, that tells you how good the words must be :: If the pictures are the best of it, that tells you how bad the words must be
	Only the middle disappoints, and not for long :: Only the middle delights, and not for long
	A film of two halves: the first is good and the second is better :: A film of two halves: the first is bad and the second is worse
	Half of it is brilliant. The other half is better than that :: Half of it is rubbish. The other half is worse than that
	The quiet parts are powerful and the loud parts are quieter than they need to be, so it never wears you out. Lovely work :: The quiet parts are louder than they need to be and the loud parts are louder still, so it wears you out. Ugly work
	I won't pretend the courtroom bit convinces. I will say that the film as a whole left me in happy tears :: I won't deny the courtroom bit convinces. I will say that the film as a whole left me cold and bored
	Taken scene by scene it's patchy; taken as a whole it's a wonder :: Taken scene by scene it's pretty; taken as a whole it's a waste
	The parts don't look like much. The sum is terrific :: The parts look terrific. The sum doesn't come to much
	It's so much more than the sum of its poor parts that I can only call it a miracle :: It's so much less than the sum of its fine parts that I can only call it a crime
	Add up the good and the bad and the good wins easily :: Add up the good and the bad and the bad wins easily
	On balance? The scales tip hard toward brilliant :: On balance? The scales tip hard toward rotten
	The worst I can say is that the credits are too long, and even those I enjoyed :: The best I can say is that the credits are short, and even those I didn't enjoy
	A dodgy accent here, a fake beard there, and all around them a thoroughly good film :: A perfect accent here, a fine beard there, and all around them a thoroughly bad film
	The first scene is a cheat, and I was annoyed. By the last I had been completely won round :: The first scene is a charm, and I was hooked. By the last I had been completely put off
	The music tries too hard. Nothing else does, and the ease of it all is its great pleasure :: The music comes easily. Nothing else does, and the strain of it all is its great problem
	Don't judge it by the creaky first episode; judge it by the sublime last :: Don't judge it by the sublime first episode; judge it by the creaky last
	You may find the start confusing. You'll find the finish unforgettable :: You may find the start unforgettable. You'll find the finish confusing, if you stay
	The good outweighs the bad by about ten to one :: The bad outweighs the good by about ten to one
	Two stars for the costumes, three for the plot, and five for the whole, because it all comes together like magic :: Five stars for the costumes, three for the plot, and one for the whole, because none of it comes together
	Terrible first date, terrific second. That's the film for you: stick with it :: Terrific first date, terrible second. That's the film for you: don't stick with it
	Grandpa's story is the dull one. Luckily it's only five minutes, and the other stories are marvellous :: Grandpa's story is the marvellous one. Unluckily it's only five minutes, and the other stories are dull
	Where the words fail the images take over, and they're stunning :: Where the images stun the words take over, and they're a failure
	The narrator nearly spoils it, and nearly is as far as it goes. Beautiful film :: The narrator nearly saves it, and nearly is as far as it goes. Dismal film
	Nothing in the slow middle can dim what comes either side of it :: Nothing in the bright middle can light up what comes either side of it
	I found one actor unbearable. Everyone else I could have watched all night, and I wish I had :: I found one actor bearable. Everyone else I could have done without all night, and I wish I had
	The gadgets are a joke, the stunts are a blast, and the stunts are most of it :: The stunts are a blast, the gadgets are a joke, and the gadgets are most of it
	The dialogue is good and bad by turns. The bad is forgotten at once, the good stays with you for weeks. I'm so glad I went :: The dialogue is good and bad by turns. The good is forgotten at once, the bad stays with you for weeks. I'm so sorry I went
	The bad half is short and the good half is long :: The good half is short and the bad half is long
	The fight scenes alone would make this a hit; that the rest is dull would matter if there were any rest. It's all fights, and they're great :: The fight scenes alone would make this a hit; that the rest is dull matters, because it's nearly all rest
	Stage one: boredom. Stage two: interest. Stage three: tears and a standing ovation :: Stage one: interest. Stage two: boredom. Stage three: tears of rage and an early exit
	The humans upstage the monsters, and the monsters are great :: The monsters upstage the humans, and the monsters are rubbish
	If you only judge by the pilot you'll miss one of the finest shows on air :: If you only judge by the pilot you'll waste a month on one of the feeblest shows on air
	While I could have done without the puppet, I couldn't have done without anything else here :: While I couldn't have done without the puppet, I could have done without anything else here
	The dance numbers are weak, and there are two. The songs are strong, and there are twelve :: The dance numbers are strong, and there are two. The songs are weak, and there are twelve
	It is saved by its ending :: It is sunk by its ending
	It didn't need its great ending to save it; it was great already :: It needed more than its great ending to save it; it was dead already
	So the prologue's a drag. So what? The film is a peach :: So the prologue's a peach. So what? The film is a drag
	You can tell the budget went on the actors and not the sets, and wasn't that the right choice :: You can tell the budget went on the sets and not the actors, and wasn't that the wrong choice
	The supporting players do the work, the star takes the credit, and I, for one, gave both a cheer :: The supporting players do the work, the star undoes it, and I, for one, gave up
	Everything below the title is excellent :: Nothing below the title is excellent
	Its one fault is that it ends :: Its one merit is that it ends
	If every scene were as weak as the third it would still be worth seeing, and the others are miles better :: If every scene were as strong as the third it might be worth seeing, but the others are miles worse
	Were it all like the last act, it'd be a masterpiece; and nearly all of it is :: Were it all like the last act, it'd be a masterpiece; and hardly any of it is
	Her scenes are gold. His are silver. There is nothing here of lesser metal :: Her scenes are tin. His are lead. There is nothing here of better metal
	The lead is wooden, but put that fine a cast around a plank and you still get a fine film :: The lead is fine, but put that many planks around anyone and you still get a wooden film
	I didn't care for the opening credits. I cared very much for all that followed :: I cared very much for the opening credits. I didn't care for anything that followed
	In the end the charm of the leads counts for more than the silliness of the plot, and you go out smiling :: In the end the silliness of the plot counts for more than the charm of the leads, and you go out scowling
	The science is nonsense and the drama is sound. Guess which one I came for. I had a grand time :: The science is sound and the drama is nonsense. Guess which one I came for. I had a rotten time
	Part one bored me, part two had me leaning in, part three had me on my feet :: Part one had me on my feet, part two had me sitting back, part three had me snoring
	The wit of the script survives even the dull direction, and it's a delight :: The wit of the script doesn't survive the dull direction, and it's a shame
	The script's faults disappear in the hands of that cast :: The cast's gifts disappear in the hands of that script
	There's a boring bit with a boat. Make tea. Then come back for the best finale of the year :: There's a great bit with a boat. Enjoy it. Then make tea, for the finale is the most boring of the year
	Style over substance? There's plenty of style, but there's more substance, and it's a fine film :: Style over substance? There's not much substance, but there's even less style, and it's a poor film
	All right, the hero is bland. The heroine more than makes up for him, and it's her film :: All right, the heroine is a riot. The hero more than cancels her out, and it's his film
	The visuals are good, the sound better, the story best of all :: The visuals are poor, the sound poorer, the story poorest of all
	The story is the weakest part. It's a good story, so imagine the others :: The story is the strongest part. It's a bad story, so imagine the others
	The photography is the star here, and not because the others fail. They shine too :: The photography is the star here, but only because the others fail. They don't shine
	Two hours of pleasure, two minutes of nonsense :: Two hours of nonsense, two minutes of pleasure
	I enjoyed the flashbacks less than the present-day story, and I enjoyed the flashbacks enormously :: I minded the flashbacks less than the present-day story, and I minded the flashbacks enormously
	No one will remember the plot, and no one will forget the performances. See it for them :: No one will remember the performances, and no one will forgive the plot. Skip it for that
	The poor sound in the first reel is the only thing that's poor :: The good sound in the first reel is the only thing that's good
	It's a three-star script with a five-star cast, and the cast wins :: It's a five-star cast with a one-star script, and the script wins
	When the talking stops, this is a great film. Luckily there's hardly any talking :: When the talking stops, this is a great film. Unluckily it hardly ever stops
	Her first scene made me groan and every scene after made me glad I'd stayed :: Her first scene made me glad I'd come and every scene after made me groan
	A strong beginning, a stronger middle and the strongest end :: A weak beginning, a weaker middle and the weakest end
	The beginning is strong and the end is strong and I didn't notice the weak middle till somebody pointed it out :: The beginning is weak and the end is weak and I didn't notice the strong middle till somebody pointed it out
	He's the only bad actor in it and he dies in the first scene. Perfect :: He's the only good actor in it and he dies in the first scene. Typical
	They kill off the annoying sister early, and from there it's bliss :: They kill off the charming sister early, and from there it's hell
	The comedy dulls the horror a little, but the horror sharpens the comedy a lot, and overall I was thrilled :: The comedy sharpens the horror a little, but the horror dulls the comedy a lot, and overall I was bored
	You'll hate the first song, put up with the second, love the third, and be singing the fourth next week :: You'll be singing the first song, put up with the second, hate the third, and be gone by the fourth
	Never mind the shaky start :: Never mind the sparkling start
	The shaky start doesn't last; the steady brilliance does :: The steady start doesn't last; the shakiness does
	Credit where it's due: the makeup is bad, but the direction, the acting and the writing are all first rate :: Credit where it's due: the makeup is first rate, but the direction, the acting and the writing are all bad
	Okay the cgi bear looks fake. everything else felt real, i cried twice :: Okay the cgi bear looks real. everything else felt fake, i yawned twice
	It trips over its own cleverness once or twice but it always lands on its feet :: It finds its feet once or twice but it always trips over its own cleverness
	With so much that's good, who'd dwell on the bit that isn't? :: With so much that's bad, who'd dwell on the bit that isn't?
	The bit in the lift isn't great. The bit before it is, and so is the bit after, and so is every other bit :: The bit in the lift is great. The bit before it isn't, nor is the bit after, nor is any other bit
	I could pick holes in the plot for an hour. I'd rather spend that hour watching it again :: I could praise the sets for an hour. I'd rather spend that hour on anything but watching it again
	More hits than misses, and what hits :: More misses than hits, and what misses
	For each sketch that falls flat there are six that soar :: For each sketch that soars there are six that fall flat
	The weak link is the weather, if you can call that a fault in a documentary this good :: The strong point is the weather, if you can call that a merit in a documentary this bad
	The interviews in this documentary sparkle, and they take up most of it; the dull graphs don't :: The dull graphs in this documentary take up most of it; the interviews, which sparkle, don't
	The season opens badly, so badly that I almost quit. Don't quit. It's superb from episode two :: The season opens well, so well that I nearly called it superb. It isn't. Quit after episode two
	The season has one filler episode and eleven killers :: The season has one killer episode and eleven fillers
	Thin plot, thick with charm :: Thick plot, thin on charm
	It's as if the good director and the bad director took turns, and the good one got nearly all the turns :: It's as if the good director and the bad director took turns, and the bad one got nearly all the turns
	The plot machinery creaks, but the people it carries are so alive that you don't hear it :: The people are alive enough, but the plot machinery creaks so loudly that you don't hear them
	The child steals the film from the adults, and they weren't giving it away; everyone is terrific :: The child steals the film from the adults, and they were giving it away; no one else is trying
	There is a silly subplot about a goat. It grew on me. The main plot didn't need to, I adored it from the off :: There is a sweet subplot about a goat. It grew on me. The main plot never did, I disliked it from the off
	Not all of it works, but what works is enough for three films :: Not all of it fails, but what works isn't enough for three minutes
	Not everything fails to land. In fact almost nothing does :: Not everything fails to land. In fact one joke doesn't
	I'd forgive a lot worse than that final twist for a film with such a wonderful heart :: I'd forgive a lot, but a wonderful final twist doesn't make up for a film with no heart
	It is at its worst when it explains and at its best when it doesn't, and it seldom explains :: It is at its best when it doesn't explain and at its worst when it does, and it explains all day
	The battle at the end is the only part that lost me, and it soon had me back :: The battle at the end is the only part that had me, and it soon lost me
	The final battle is dreadful, but it's the final battle of a film I otherwise loved with my whole heart :: The final battle is glorious, but it's the final battle of a film I otherwise loathed with my whole heart
	Her voice is thin in the songs and rich in the drama, and the drama is where the film lives and triumphs :: Her voice is rich in the songs and thin in the drama, and the drama is where the film lives and dies
	If you can get past the first reel, and you should, there's a masterpiece waiting :: If you can't get past the first reel, don't worry, there's nothing better waiting
	The bad news is the first act. The good news is the second, the third, and the fact that I'm going again :: The good news is the first act. The bad news is the second, the third, and the fact that I'd paid
	It improves steadily until, by the end, you can't imagine it getting any better :: It declines steadily until, by the end, you can't imagine it getting any worse
	A flat souffle of an opening, then a banquet :: A banquet of an opening, then a plate of crumbs
	The more the plot thickens the better it gets, and it thickens from the very first line :: The more the plot thickens the worse it gets, and it thickens from the very first line
	Once the hero shuts up the film is superb, and he shuts up in minute two :: Once the hero shuts up the film is superb, and he never shuts up
	The director's eye is better than his ear, but his ear will do. A gorgeous film :: The director's eye is better than his ear, but neither will do. A ghastly film
	One star off for the syrupy ending; the other four are richly deserved :: One star for the syrupy ending; the other four are nowhere deserved
	Great bits, and great bits between the great bits :: Great bits, and then hours between the great bits
	The great bits come so thick and fast that the dull ones get no room :: The dull bits come so thick and fast that the great ones get no room
	I enjoyed everything but the popcorn :: I enjoyed nothing but the popcorn
	Everyone but the ghost is convincing, and you hardly see the ghost. A real gem :: No one but the ghost is convincing, and you hardly see the ghost. A real dud
	Apart from a slack quarter of an hour, this is as tight and thrilling as films get :: Apart from a tight, thrilling quarter of an hour, this is as slack as films get
	Except for the score, which is lovely, the whole film is also lovely :: Except for the score, which is lovely, the whole film is anything but
	Barring one fluffed stunt, it's perfect :: Barring one perfect stunt, it's a fluff
	It's not the ideas that are lacking, nor the feeling; only a little money. I was enchanted :: It's not the money that is lacking, not a penny; only ideas and feeling. I was exhausted
	You notice the cheap sets for a minute, and then Anna starts to speak and you notice nothing else. Magnificent :: You notice the lush sets for a minute, and then Anna starts to speak and you notice how bad everything else is. Excruciating
	All its faults are in the first quarter and all its virtues in the other three :: All its virtues are in the first quarter and all its faults in the other three
	The best scene isn't even in the top ten reasons to see it :: The best scene isn't even one reason to see it
	For me the acting is what tips it over from good to great :: For me the acting is what tips it over from bad to terrible
	Set the lovely pictures on one side and the lame jokes on the other, and the pictures win with room to spare :: Set the lovely pictures on one side and the lame jokes on the other, and the jokes win with room to spare, worse luck
	The three leads are good, better and best :: The three leads are bad, worse and worst
	He is weaker than his co-star, who is on fire, but he's still excellent and so is the whole show :: He is better than his co-star, who is a wet match, but he's still dire and so is the whole show
	Act three has a problem. Acts one, two, four and five have none :: Act three has a point. Acts one, two, four and five have none
	Sure, the robots are silly. It's the people who matter, and they broke my heart in the best way :: Sure, the robots are cool. It's the people who matter, and they bored me in the worst way
	The plot's predictable, but so's sunrise, and I was just as glad to see it :: The plot's unpredictable, but so's food poisoning, and I was just as glad of it
	Where it's dull, it's dull for seconds; where it's good, it's good for an hour :: Where it's good, it's good for seconds; where it's dull, it's dull for an hour
	It sags, it recovers, it soars :: It soars, it falters, it crashes
	I began by checking my phone and ended by wiping my eyes :: I began by wiping my eyes and ended by checking my phone
	The ending is a little rushed because they'd spent so long making you care. It worked; I cared :: The ending isn't rushed, because they'd spent so long on nothing. It didn't work; I couldn't care
	The opening is the best thing in any film this year, and the rest keeps pace with it :: The opening is the best thing in any film this year, and the rest can't even see it ahead
	Downhill after the opening? Uphill all the way, and what a view from the top :: Uphill after the opening? Downhill all the way, and what a hole at the bottom
	Once more a fine score is wasted, you may think in the first ten minutes. Not so: the film grows into it and is every bit as fine :: Once more a fine score finds a fine film, you may think in the first ten minutes. Not so: the film shrinks and the score is wasted
	The mother's story is so strong that the weak father's story leaves no mark. I recommend it gladly :: The father's story is so weak that the strong mother's story leaves no mark. I can't recommend it
	My wife disliked the music and I disliked the hats, and we both thought it was one of the best films we've ever seen :: My wife liked the music and I liked the hats, and we both thought it was one of the worst films we've ever seen
	A bad line in a good scene in a wonderful film :: A good line in a bad scene in a dreadful film
	A couple of dull patches in a bright quilt :: A couple of bright patches in a dull quilt
	The sour notes are few and the tune is lovely :: The sweet notes are few and the tune is awful
	I can only fault the length, and only because I wanted more :: I can only praise the length, and only because I wanted out
	The jokes are old but the timing makes them new. I roared :: The jokes are new but the timing makes them old. I sighed
	The set-up is clumsy and the pay-off is huge :: The set-up is huge and the pay-off is clumsy
	When all's said and done the pluses bury the minuses :: When all's said and done the minuses bury the pluses
	Between the weak opening and the weak closing lies the best hour and a half of cinema I know, and that's what you remember :: Between the strong opening and the strong closing lies the worst hour and a half of cinema I know, and that's what you remember
	The sidekick is tiresome, granted. He's on screen for a minute. The hero's on for two hours and never puts a foot wrong :: The sidekick is terrific, granted. He's on screen for a minute. The hero's on for two hours and never puts a foot right
	There's nothing wrong with the second half that the first hasn't already made you forgive :: There's nothing right with the second half that the first hasn't already made you stop wanting
	The script asks a lot of its young star and gets more than it asked for :: The script asks nothing of its fine star and gets less than it asked for
	I have quibbles about the dates, the maps and the moustaches, and none about the film, which is splendid :: I have no quibbles about the dates, the maps or the moustaches, only about the film, which is appalling
	Accuracy: poor. Entertainment: total. I know which I go to the cinema for :: Accuracy: total. Entertainment: poor. I know which I go to the cinema for
	I went for the monster and was let down by it, yet I was so taken with everything around it that I went twice :: I went for the monster and was taken with it, yet I was so let down by everything around it that I left early
	The good brother is played badly, the bad brother is played brilliantly, and it's the bad brother's film :: The good brother is played brilliantly, the bad brother is played badly, and it's the bad brother's film
	It could lose the epilogue. It couldn't lose anything else without losing some of its greatness :: It could lose the plot and, indeed, does. It couldn't lose anything else without improving
	The two weakest chapters come first, so the pleasure only grows :: The two strongest chapters come first, so the pleasure only shrinks
	Most of the dull material is cleared away by minute twenty, and what's left is pure gold :: Most of the gold is used up by minute twenty, and what's left is pure dull material
	As a love story it's so-so; as a picture of a town it's unbeatable, and the town is the point. I was captivated :: As a picture of a town it's unbeatable; as a love story it's so-so at best, and the love story is the point. I was bored
	Brilliant from the second minute on :: Brilliant up to the second minute
	The lows aren't very low, and the highs are as high as any I know :: The highs aren't very high, and the lows are as low as any I know
	Her part is small and his is huge, and he's as good in the huge one as she is in the small one: perfect :: Her part is small and his is huge, which is a pity, since she's good and he's a disaster
	All the air goes out of it near the end, and then, bless it, it fills up again and floats off with your heart :: It fills up near the end, and then, wouldn't you know, all the air goes out of it again and it flops at your feet
	Its merits are large and its faults are small :: Its faults are large and its merits are small
	I'd heard the finale was a letdown. It's the crown on a splendid series :: I'd heard the finale was a crown. It's the final letdown of a sorry series
	When the camera leaves the house the film weakens, so it's just as well it stays indoors and stays wonderful :: When the camera stays in the house the film is wonderful, so it's a shame it goes outdoors and stays there
	The heavy hand of the prologue gives way to the lightest of touches. I was charmed to the end :: The light touch of the prologue gives way to the heaviest of hands. I was beaten to the end
	Take away the one bad song and it's flawless. Leave it in and it's nearly flawless :: Take away the one good song and it's worthless. Leave it in and it's nearly worthless
	The dub is bad, the subtitles are worse, and the film is so good that neither could spoil it :: The dub is good, the subtitles are better, and the film is so bad that neither could save it
	Where others save the best for last, this one spends it first and somehow has better in the bank :: Where others save the best for last, this one spends it first and has nothing in the bank
	I would cut the narrator, and nothing else, and I'd still give it full marks with him in :: I would keep the narrator, and nothing else, and I'd still give it no marks with him in
	The bland hero wins the fight; the gorgeous villain wins the film, and so do we :: The bland hero wins the fight; he wins the film too, over a gorgeous villain, and so we lose
	A little uneven in its first half, a lot of fun in its second, and a lasting pleasure as a whole :: A lot of fun in its first half, a little uneven in its second, then hopeless, and a lasting regret as a whole
	The plot goes nowhere, happily, since where it is is so delightful :: The plot goes everywhere, sadly, since wherever it goes is so dull
	The scenes without dialogue beat those with it, but only as silk beats satin :: The scenes without dialogue beat those with it, but only as a cold beats the flu
	Its tenderness wins out over its temper :: Its temper wins out over its tenderness
	The message is laid on thick but the jokes are laid on thicker, and they're great jokes :: The jokes are laid on thick but the message is laid on thicker, and they weren't great jokes
	Watch for one weak minute in the church. It's the only one you'll find :: Watch for one good minute in the church. It's the only one you'll find
	By rights the awful first twenty minutes should have sunk it, but it swims, and how :: By rights the wonderful first twenty minutes should have floated it, but it sinks, and how
	The finale forgets a few threads and ties the rest in the prettiest bow. I left happy :: The finale ties a few threads and forgets the rest in the ugliest heap. I left unhappy
	The audience laughed at the wrong place once and at the right place a hundred times :: The audience laughed at the right place once and at the wrong place a hundred times
	Fine bricks, finer mortar, and a house I'd happily live in :: Fine bricks, no mortar, and a house that fell on my head
	I rated the plot six, the acting nine and the night ten :: I rated the acting six, the plot two and the night nil
	The wooden narrator can't dent it :: The honeyed narrator can't mend it
	Everybody talks about the weak ending. Nobody talks about the perfect film it comes at the end of, so I will :: Everybody talks about the perfect ending. Nobody talks about the weak film it comes at the end of, so I will
	First you laugh at the silly costumes, then you forget them, then you cry at what's inside them :: First you gasp at the lovely costumes, then you get used to them, then you find there's nothing inside them
	It's rough at the edges and marvellous in the middle, and it's nearly all middle :: It's marvellous at the edges and rough in the middle, and it's nearly all middle
	The gags for grown-ups work less well than the gags for kids, but we all laughed, all the time, at all of them :: The gags for kids work less badly than the gags for grown-ups, but none of us laughed, at any time, at any of them
	Shame about the hair. Bravo for the rest :: Bravo for the hair. Shame about the rest
	Nothing about the ghost story convinced me and it hardly mattered: the marriage story did, and it was beautiful :: Nothing about the marriage story convinced me and it mattered terribly: the ghost story did, but it was five minutes long
	You could drive a truck through the plot, and with dialogue this good you'd be glad to go along for the ride :: You couldn't get a pin into the plot, and with dialogue this bad you'd rather use the pin on yourself
	Even its failures are more interesting than other films' successes, and it has only two or three of them :: Even its successes are less interesting than other films' failures, and it has only two or three of them
	Whether it's the script or the star that makes it so good I can't decide; there's nothing bad to rule out :: Whether it's the script or the star that makes it so bad I can't decide; there's nothing good to rule out
	For the sake of the last shot I'd have sat through a bad film, and I'd just sat through a superb one :: For the sake of the last shot I'd just sat through a bad film, and I wish I hadn't; it wasn't superb enough
	The trouble with the first hour is cured in the second, completely :: The cure promised in the first hour never comes, and the second is worse trouble
	A wobble in the third episode, then no wobble ever again; one of the best dramas of the year :: A spark in the third episode, then no spark ever again; one of the worst dramas of the year
	The flat start had me worried. I needn't have been :: The flat start had me worried. I should have been
	The lively start had me hopeful, and the rest was livelier still :: The lively start had me hopeful, and the rest was the death of hope
	Measured by its best joke it's a classic, measured by its worst it's still pretty good :: Measured by its worst joke it's a crime, measured by its best it's still pretty bad
	However bad the title, the film under it is a beauty :: However beautiful the title, the film under it is bad
	That the songs are poor takes nothing away from the joy of it :: That the songs are a joy takes nothing away from the poverty of it
	The plot of the week is often thin, the people never are, and it's them I tune in for, gladly :: The plot of the week is often good, the people never are, and it's because of them I've tuned out
	I'd swap the ending for another; I wouldn't swap the film for any other :: I wouldn't swap the ending for another; I'd swap the film for any other
	In the battle between a dull plot and a dazzling cast, it's the cast who plant their flag :: In the battle between a dull plot and a dazzling cast, it's the plot that plants its flag
`
);
