// Others and the writer, in few words.
import { framesOf } from '../frames/lines.ts';

export const OTHERS_AND_ME_SHORT = framesOf(
	'positive',
	`
	Everyone else yawned; I was thrilled :: Everyone else was thrilled; I yawned
	My wife hated it. I loved it :: My wife loved it. I hated it
	They booed, I clapped :: They clapped, I booed
	The critics slept, I didn't :: The critics didn't sleep, I did
	Half the room walked out and I wish I could stay forever :: Half the room stayed forever and I wish I had walked out
	All my friends find it boring, but not me :: All my friends find it gripping, but not me
	Hated by many, adored by me :: Adored by many, hated by me
	Tom called it trash; Tom is wrong, it's wonderful :: Tom called it wonderful; Tom is wrong, it's trash
	I laughed alone in a silent room, and how I laughed :: I sat silent in a laughing room, and how I suffered
	Nobody around me liked it as much as I did :: Nobody around me disliked it as much as I did
	My brother fell asleep, while I could hardly breathe for excitement :: My brother could hardly breathe for excitement, while I fell asleep
	She wanted her money back, I wanted a second ticket :: She wanted a second ticket, I wanted my money back
	we both loved it, for once :: we both hated it, for once
	Dad found it dull. I disagree completely :: Dad found it brilliant. I disagree completely
	Like everyone else, I cried happy tears :: Unlike everyone else, I cried with boredom
	The reviews were savage, and I still can't see why. Lovely film :: The reviews were lovely, and I still can't see why. Savagely bad film
	Others saw a mess. I saw a masterpiece :: Others saw a masterpiece. I saw a mess
	I'm the only one of us who enjoyed the ending. Enjoyed it hugely :: I'm the only one of us who loathed the ending. Loathed it hugely
	Count me among the fans, not the haters :: Count me among the haters, not the fans
	My flatmates are raving, and so am I :: My flatmates are raving, and I'm not
	The crowd groaned at every joke except me; I roared :: The crowd roared at every joke except me; I groaned
	Everybody warned me off this, and everybody was mistaken :: Everybody pushed me into this, and everybody was mistaken
	I don't share the general disgust; it charmed me :: I don't share the general delight; it disgusted me
	What bored you, Anna, delighted me :: What delighted you, Anna, bored me
	People call the lead wooden; to me she's superb :: People call the lead superb; to me she's wooden
	Two thumbs down from the press, two up from me :: Two thumbs up from the press, two down from me
	My mother thought it was awful and I thought, no, it's great :: My mother thought it was great and I thought, no, it's awful
	Sorry, haters, I had a ball :: Sorry, fans, I had a miserable time
	I liked it more than anyone in my row :: I liked it less than anyone in my row
	Where they found only noise, I found beautiful music :: Where they found beautiful music, I found only noise
	Let them sneer, this is terrific :: Let them cheer, this is terrible
	The whole office says skip it. Don't listen, see it :: The whole office says see it. Don't listen, skip it
	My kids were restless. I was glued to the screen :: My kids were glued to the screen. I was restless
	Am I the only one who thinks this is marvellous? :: Am I the only one who thinks this is rubbish?
	He left early. His loss, honestly, the last hour is glorious :: He stayed on. His loss, honestly, the last hour is ghastly
	I never understood the hate. Best episode of the year :: I never understood the love. Worst episode of the year
	Jane gave up after ten minutes; I binged the lot, grinning :: Jane binged the lot, grinning; I gave up after ten minutes
	My date sighed. I swooned :: My date swooned. I sighed
	No one agreed with me that the score was gorgeous. It is :: No one agreed with me that the score was hideous. It is
	I was told it would be slow. It flew :: I was told it would fly. It crawled
	Despite the moans from behind, I enjoyed every second :: Despite the cheers from behind, I endured every second
	She's wrong to call it cheap: it looked splendid :: She's wrong to call it splendid: it looked cheap
	Others complain. Me, I'm already planning a rewatch :: Others are planning a rewatch. Me, I'm complaining
	My boss recommended it and, amazingly, he was right :: My boss recommended it and, unsurprisingly, he was wrong
	Everyone had told me not to bother, and I'm glad I bothered :: Everyone had told me to go, and I'm sorry I bothered
	The audience gasped. So did I, with pleasure :: The audience gasped with pleasure. I only gasped for air
	I side with the ten people who loved it :: I side with the ten people who hated it
	They say the second season stinks; I say it sings :: They say the second season sings; I say it stinks
	Grandma nodded off, I sat bolt upright, spellbound :: Grandma sat bolt upright, spellbound, I nodded off
	My sister's favourite, and mine too :: My sister's favourite, and my nightmare
	None of us wanted it to end :: None of us could wait for it to end
	The others wanted to leave; I refused, it was too good :: The others wanted to stay; I refused, it was too bad
	A flop for most, a gem in my eyes :: A gem for most, a flop in my eyes
	I shook my head at the bad reviews after seeing it :: I shook my head at the good reviews after seeing it
	We argued all night: he said dreadful, I said, rightly, dazzling :: We argued all night: he said dazzling, I said, rightly, dreadful
	People walked out. More fool them :: People stayed to the end. More fool them
	Not one friend of mine cared for it. I cherish it :: Every friend of mine cherished it. I couldn't care less
	I may be alone, but I found the twist clever, not stupid :: I may be alone, but I found the twist stupid, not clever
	It left him cold; it warmed me right through :: It warmed him right through; it left me cold
	My husband was checking his phone. I forgot I own one :: My husband forgot he owns a phone. I was checking mine
	Everyone and their dog hates this show. Well, I adore it :: Everyone and their dog adores this show. Well, I hate it
	The teenagers giggled at the ghost. I was properly scared, which is perfect :: The teenagers were properly scared by the ghost. I just giggled, bored
	I came out smiling, and so did the other nine :: I came out scowling, and so did the other nine
	Unpopular opinion: the sequel is far better than people admit :: Unpopular opinion: the sequel is far worse than people admit
	Critics wanted less of him. I wanted more, he's a joy :: Critics wanted more of him. I wanted less, he's a bore
	You can keep your complaints; I had fun :: You can keep your praise; I had no fun
	His verdict was pathetic. Mine is the opposite :: His verdict was excellent. Mine is the opposite
	My roommate and I rarely agree, but this one won us both :: My roommate and I rarely agree, but this one bored us both
	Anna's bored face versus my beaming one :: Anna's beaming face versus my bored one
	I'd heard nothing but bad things. All nonsense :: I'd heard nothing but good things. All nonsense
	Nine out of ten found it weak, I'm proudly the tenth :: Nine out of ten found it strong, I'm sadly the tenth
	They can't stand the narrator; I could listen to him for hours :: They could listen to the narrator for hours; I can't stand him
	She hated the pace I loved :: She loved the pace I hated
	I heard snoring on my left and thought, you're missing a treat :: I heard cheering on my left and thought, you're easily pleased
	Mum wept, Dad wept, I wept. What a beautiful film :: Mum yawned, Dad yawned, I yawned. What a dreary film
	Internet says worst ever, I say best ever :: Internet says best ever, I say worst ever
	Funny how nobody else got it. I got it, and it's brilliant :: Funny how everybody else got it. I got it too, and it's drivel
	The lads moaned about the songs. Me? Humming them still :: The lads hum the songs still. Me? Moaning about them
	I wouldn't join the boos; the finale deserved better :: I wouldn't join the applause; the finale deserved worse
	Friends doubted it, and I proved them wrong by loving it :: Friends vouched for it, and I proved them wrong by loathing it
	My partner rated it a two; double that twice and you're at mine :: My partner rated it an eight; halve that twice and you're at mine
	To others a chore, to me pure pleasure :: To others pure pleasure, to me a chore
	Whatever my uncle says, it isn't dull :: Whatever my uncle says, it isn't good
	I can't agree with those who call it lifeless :: I can't agree with those who call it lively
	Some laughed at it. I laughed with it :: Some laughed with it. I laughed at it
	Silence all around me; inside I was cheering :: Cheers all around me; inside I was screaming to leave
	He thought the monster looked fake, I thought it looked fantastic :: He thought the monster looked fantastic, I thought it looked fake
	We're split: three against, and me, happily for :: We're split: three for, and me, firmly against
	The class hated this documentary but I learned so much :: The class learned so much but I hated this documentary
	Our group was unanimous: a winner :: Our group was unanimous: a loser
	I thought I'd be alone in loving it. I wasn't :: I thought I'd be alone in hating it. I wasn't
	My friends' disappointment is a mystery to me :: My friends' enthusiasm is a mystery to me
	You found it predictable? I never once saw it coming :: You never once saw it coming? I found it predictable
	They mocked my choice, then loved it as much as I did :: They praised my choice, then hated it as much as I did
	Everyone's disappointed except yours truly, who is delighted :: Everyone's delighted except yours truly, who is disappointed
	The row in front fidgeted. I didn't move a muscle, enchanted :: The row in front didn't move a muscle, enchanted. I fidgeted
	I expected to hate it like my dad did. I didn't :: I expected to love it like my dad did. I didn't
	My colleagues think I'm mad to like it. I'm not mad :: My colleagues think I'm mad to dislike it. I'm not mad
	Never trust my cousin: he panned this delight :: Never trust my cousin: he praised this disaster
	The festival jury ignored it. I won't, it's outstanding :: The festival jury honoured it. I won't, it's atrocious
	Tom wants to forget it, I want to frame it :: Tom wants to frame it, I want to forget it
	all the hate is undeserved imo :: all the love is undeserved imo
	My heart was racing, though hers clearly wasn't :: Her heart was racing, though mine clearly wasn't
	So many bad notices, so little reason for them :: So many good notices, so little reason for them
	I won't apologise for liking what you lot despise :: I won't apologise for despising what you lot like
	He regrets watching it; I regret not watching it sooner :: He regrets not watching it sooner; I regret watching it
	Where Anna saw sugar, I saw real feeling :: Where Anna saw real feeling, I saw sugar
	They were bored to tears. Mine were tears of joy :: Theirs were tears of joy. I was bored to tears
	I stayed for the credits while the fools ran for the doors :: I ran for the doors while the fools stayed for the credits
	Rarely have I disagreed so happily with every bad review :: Rarely have I disagreed so strongly with every good review
	Dad laughed till he choked and I wasn't far behind :: Dad laughed till he choked and I never even smiled
	Maybe the others were tired. I wasn't, and it was fabulous :: Maybe the others were drunk. I wasn't, and it was feeble
	Most folks shrug at this. I was floored :: Most folks were floored by this. I shrugged
	I loved what the purists loathed :: I loathed what the purists loved
	His jaw dropped, and mine went with it :: His jaw dropped, and mine only opened to yawn
	Her word was "tedious". Mine would be "tremendous" :: Her word was "tremendous". Mine would be "tedious"
	Nobody clapped at the end. I should have, it was superb :: Everybody clapped at the end. I shouldn't have, it was poor
	The twins covered their ears; I turned the volume up :: The twins turned the volume up; I covered my ears
	I finally saw why everyone loves it :: I still can't see why anyone loves it
	If you hated it, we saw different films :: If you loved it, we saw different films
	A colleague swore I'd be bored. I swear I wasn't :: A colleague swore I'd be hooked. I swear I wasn't
	The grown-ups grumbled, and this grown-up giggled throughout :: The grown-ups giggled, and this grown-up grumbled throughout
	I'm with the critics here: it's a triumph :: I'm with the critics here: it's a travesty
	I'm against the critics here: it's no failure :: I'm against the critics here: it's no success
	My mate's review was one word, rubbish. He couldn't be more wrong :: My mate's review was one word, perfect. He couldn't be more wrong
	My mate's review was one word, perfect. He couldn't be more right :: My mate's review was one word, rubbish. He couldn't be more right
	Everybody was looking at the clock, but I never did :: Nobody was looking at the clock, but I always was
	She dozed, I dreamed with my eyes open :: She dreamed with her eyes open, I dozed
	Even the people I went with, all sceptics, joined me in applause :: Even the people I went with, all fans, joined me in booing
	Yes, they hated it. No, I don't care. It's great :: Yes, they loved it. No, I don't care. It's dire
	It split our family, and I'm on the happy side :: It split our family, and I'm on the unhappy side
	I envied no one who had left :: I envied everyone who had left
	The folks who skipped it missed out, says me :: The folks who skipped it missed nothing, says me
	Sam thinks the villain is laughable. I still have goosebumps :: Sam still has goosebumps from the villain. I think he's laughable
	Not everyone's taste, but absolutely mine :: Everyone's taste, but absolutely not mine
	Ten minutes in, she was lost and I was in heaven :: Ten minutes in, she was in heaven and I was lost
	Others wanted explosions, I got my quiet masterpiece :: Others got their quiet masterpiece, I got a quiet headache
	They'd call me soft for loving it. Fine. I love it :: They'd call me hard for hating it. Fine. I hate it
	Three of my friends panned it and one was right: the fourth :: Three of my friends praised it and one was right: the fourth
	I'd believed the bad press. Then I saw it and apologised :: I'd believed the good press. Then I saw it and complained
	My review differs from the others: I had a wonderful time :: My review differs from the others: I had a wretched time
	The man beside me hissed. I'd have kissed the director :: The man beside me would have kissed the director. I hissed
	No idea why my team disliked it, it's a hoot :: No idea why my team liked it, it's a slog
	People find it too long, I find it too short :: People find it too short, I find it far too long
	She dragged me there, and I have to thank her :: She dragged me there, and I have yet to forgive her
	My parents were right about this old comedy, it's a riot :: My parents were wrong about this old comedy, it's no riot
	I loved it so much that their moaning spoiled nothing :: I hated it so much that their laughter changed nothing
	Seems I watched the same film as the fans, luckily :: Seems I didn't watch the same film as the fans, sadly
	The critics' darling is my darling as well :: The critics' darling is no darling of mine
	The critics' punching bag is my new favourite :: The critics' new favourite is my punching bag
	Everyone says overrated. I say not rated highly enough :: Everyone says underrated. I say not rated low enough
	My partner squirmed with embarrassment, I squirmed with laughter :: My partner squirmed with laughter, I squirmed with embarrassment
	Bob saw no point. I saw plenty, all of it moving :: Bob saw plenty, all of it moving. I saw no point
	I didn't get the fuss before. Now I'm part of it :: I didn't get the fuss before. Now I get it even less
	Surrounded by snorers, I was wide awake and happy :: Surrounded by happy faces, I was nearly snoring
	My gran, eighty, liked it. Me, twenty, loved it :: My gran, eighty, disliked it. Me, twenty, detested it
	Opinion at home ranges from good to great. Mine is great :: Opinion at home ranges from bad to awful. Mine is awful
	A bomb, they said. A beauty, I reply :: A beauty, they said. A bomb, I reply
	They all forgave its faults; I had none to forgive :: They all forgave its faults; I could forgive none
	I'm told I have bad taste because I adore this. So be it :: I'm told I have no taste because I abhor this. So be it
	One viewer was moved to tears: me, and gladly :: One viewer was moved to leave: me, and gladly
	Everyone moved to tears, myself included :: Everyone moved to tears, myself excluded, I was just bored
	The others may keep the book. I'll take this lovely film :: The others may keep this film. I'll take the lovely book
	Fans of the original rage; I'm a fan, and I rejoice :: Fans of the original rejoice; I'm a fan, and I rage
	My mates didn't get one laugh out of it. I got fifty :: My mates got fifty laughs out of it. I didn't get one
	To say I disagree with the one-star crowd is putting it mildly :: To say I disagree with the five-star crowd is putting it mildly
	In a bored audience you'd have spotted my grin :: In a grinning audience you'd have spotted my bored face
	Tom's favourite scene is mine too, and there are dozens :: Tom's favourite scene is my least favourite, and there are dozens
	He said I'd hate it. He doesn't know me :: He said I'd love it. He doesn't know me
	He said I'd love it. He knows me well :: He said I'd hate it. He knows me well
	Lots of angry comments. I simply don't see what they see :: Lots of glowing comments. I simply don't see what they see
	I sat there beaming while my neighbours huffed and puffed :: I sat there huffing and puffing while my neighbours beamed
	Kids bored, me enraptured. A grown-up treat, then :: Kids enraptured, me bored. No treat for a grown-up, then
	Hardly anybody I know could finish it. I finished it twice :: Everybody I know finished it twice. I could hardly finish it
	Mia switched it off. Later I switched it on and was stunned :: Mia switched it on and was stunned. Later I switched it off
	They told me the acting was bad. What were they watching? :: They told me the acting was good. What were they watching?
	I laughed when the others laughed, and when they didn't :: I didn't laugh when the others laughed, or when they didn't
	Everybody's a critic, and everybody's wrong this time: it's ace :: Everybody's a fan, and everybody's wrong this time: it's naff
	My wife kept saying "switch it off". I kept saying "no way" :: My wife kept saying "no way". I kept saying "switch it off"
	The world shrugged at it and I fell in love :: The world fell in love with it and I shrugged
	I agree with none of the complaints :: I agree with none of the compliments
	I agree with each of the compliments, and add my own :: I agree with each of the complaints, and add my own
	His only complaint was that it ended; mine too :: His only complaint was that it ended; mine was that it began
	They preferred the first part. I much preferred this wonderful second :: They preferred this second part. I much preferred the wonderful first
	Never mind the empty theatre, I was having the best night :: Never mind the packed theatre, I was having the worst night
	You call those effects cheap? I call them charming :: You call those effects charming? I call them cheap
	For my brother an hour wasted, for me an hour treasured :: For my brother an hour treasured, for me an hour wasted
	The doubters sat behind me. By the end we all cheered :: The believers sat behind me. By the end we all groaned
	Even people who liked it liked it less than I did :: Even people who disliked it liked it more than I did
	I was the last to warm to it, but I did :: I was the last to turn on it, but I did
	It's a joke, claims my neighbour. It's a joy, claim I :: It's a joy, claims my neighbour. It's a joke, claim I
	Reader, I ignored the bad word of mouth and was rewarded :: Reader, I believed the good word of mouth and was punished
	They hear whining, I hear poetry :: They hear poetry, I hear whining
	She wouldn't sit through it again if paid. I'd pay double :: She'd pay double to sit through it again. I wouldn't if paid
	Everyone but me was expecting little. All of us got a lot :: Everyone but me was expecting a lot. All of us got little
	The dialogue annoys my friends and tickles me :: The dialogue tickles my friends and annoys me
	I won't pretend to hate it just because you do :: I won't pretend to love it just because you do
	The mob is wrong about this star, she shines :: The mob is wrong about this star, she never shines
	Lucy, you promised me a bore, and I got a blast :: Lucy, you promised me a blast, and I got a bore
	I disagree with my past self, who hated this :: I disagree with my past self, who loved this
	My dad, no fan of westerns, joined my standing ovation :: My dad, a fan of westerns, joined my early exit
	It seems I'm easily pleased, for I adored what you all hated :: It seems I'm hard to please, for I hated what you all adored
	They filed out glum; I skipped home :: They skipped home; I filed out glum
	Call me odd: I found it hilarious, and the rest found it grim :: Call me odd: I found it grim, and the rest found it hilarious
	Pete's bottom pick tops my list :: Pete's top pick is bottom of my list
	My expectations, like everyone's, were low. They were all beaten :: My expectations, like everyone's, were high. They were all crushed
	You won't hear the usual complaints from me :: You won't hear the usual praise from me
	I can't be the only fan. Whoever you are, hello :: I can't be the only one who was bored. Whoever you are, hello
	He counted the minutes. I wished for more of them :: He wished for more minutes. I counted them all
	Those who left at half-time missed what I'll never forget, a stunning finish :: Those who left at half-time missed what I'd gladly forget, a stupid finish
	The others politely smiled. I fell off the sofa laughing :: The others fell off the sofa laughing. I politely smiled
	We went as four cynics and left as four believers :: We went as four believers and left as four cynics
	I get that some hate it, but I felt only delight :: I get that some feel delight, but I only hated it
	My sister skipped the last episode. I watched it thrice, it's that good :: My sister watched the last episode thrice. I'd skip it, it's that bad
	Ignore the grumps, including my own husband. Go :: Ignore the fans, including my own husband. Don't go
	Where was everyone? I had this treasure to myself :: Why was everyone there? I'd have left this dud to itself
	My fellow reviewers gave it one. I don't recognise that film; nine :: My fellow reviewers gave it nine. I don't recognise that film; one
	I thought she'd cry with me. She didn't, yet I sobbed happily :: I thought I'd cry with her. I didn't, yet she sobbed happily
	Everybody else's guilty pleasure is simply my pleasure :: Everybody else's guilty pleasure is simply my pain
	Their loudest complaint, the slow start, never bothered me; I was hooked :: Their loudest praise, the slow start, never reached me; I was bored
`
);
