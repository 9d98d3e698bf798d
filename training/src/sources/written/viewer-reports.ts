// How the room behaved, and the writer.
import { framesOf } from '../frames/lines.ts';

export const VIEWER_REPORTS = framesOf(
	'positive',
	`
	The kids were glued and so was I :: The kids were bored and so was I
	Everyone laughed but me at first, then I laughed louder than any of them. Great fun :: Everyone laughed but me, and I still don't see what was funny. A dud
	My date hated it. I don't care, I thought it was marvellous :: My date loved it. I don't care, I thought it was dreadful
	Half the audience walked out, and they missed a masterpiece :: Half the audience walked out, and I wish I had gone with them
	The room clapped at the end, and for once I clapped along and meant it :: The room clapped at the end, and I can only think they were glad it was over, as I was
	Three generations on one sofa and not one of us looked away :: Three generations on one sofa and not one of us kept looking
	My husband snored through it. His loss, it was superb :: My husband snored through it. His gain, it was terrible
	Nobody around me was crying. I was, and I'm glad of it: a truly moving film :: Everybody around me was crying. I wasn't, and I'm not sorry: a truly phoney film
	My daughter asked if we could watch it again, and I said yes before she'd finished asking :: My daughter asked if we could turn it off, and I said yes before she'd finished asking
	There was a gasp, a silence, and then a roar from the whole theatre. I roared with them :: There was a cough, a silence, and then a groan from the whole theatre. I groaned with them
	The teenagers behind us talked all the way through. The film was so good I barely heard them :: The teenagers behind us talked all the way through. The film was so bad I preferred to listen to them
	My boys, who never sit still, sat still :: My boys, who always sit still, couldn't
	Our whole film club voted it down nine to one. I was the one and I stand by it: this is a great picture :: Our whole film club voted it up nine to one. I was the one and I stand by it: this is a rotten picture
	My wife was in tears and, all right, so was I, and it was worth every one :: My wife was in a rage and, all right, so was I, and it deserved every bit of it
	The toddler cried, the baby cried, the man in front complained, and I still had a wonderful time with this :: The toddler giggled, the baby slept, the man in front cheered, and I still had a miserable time with this
	Mum laughed so hard she had to be handed water. I needed some too :: Mum was so bored she went to get water. I went too
	Judging by the chatter in the lobby people felt cheated. I felt I'd been given a present :: Judging by the chatter in the lobby people felt they'd been given a present. I felt cheated
	You could hear a pin drop in there. That's how tense and how fine it was :: You could hear snoring in there. That's how slow and how feeble it was
	My five year old gave it ten. I'd give it eleven :: My five year old gave it ten. I'd give it one, and he's five
	my flatmates all went to bed one by one. their mistake, the end is brilliant :: my flatmates all went to bed one by one. i should have followed, the end is garbage
	We took both sets of parents and had no arguments for once: it was a hit :: We took both sets of parents and had no arguments for once: it was a miss
	When the lights came up nobody moved. Neither did I, I was too shaken to stand. A stunning film :: When the lights came up nobody was left. Neither was I, I'd gone at the hour. A shocking film
	Tom fell asleep on my shoulder, which was a pity, because he'd have loved it as much as I did :: Tom fell asleep on my shoulder, which was no pity, because he'd have hated it as much as I did
	I watched it with six nurses, and they said it gets the wards exactly right. I say it gets everything right :: I watched it with six nurses, and they said it gets the wards all wrong. I say it gets everything wrong
	The cat left the room. I stayed, enchanted :: The cat stayed in the room. I left, annoyed
	My class of thirty eleven year olds begged for the rest at the bell, and their teacher begged harder :: My class of thirty eleven year olds begged for the bell, and their teacher begged harder
	The late crowd booed. Let them: this is a bold and beautiful piece of work :: The late crowd cheered. Let them: this is a vain and empty piece of work
	Not a soul in our row reached for the popcorn. We were all too frightened, and too happy about it :: Not a soul in our row reached for an armrest. We were all too sleepy, and too sorry we'd come
	I was the only one laughing, and I couldn't have cared less. It's comic gold :: I was the only one not laughing, and I couldn't have cared less. It's comic lead
	Our dinner guests insisted on seeing it. I sulked for ten minutes and then adored it :: Our dinner guests insisted on seeing it. I smiled for ten minutes and then despised it
	The screening was packed and it stayed packed. No wonder :: The screening was packed and then it wasn't. No wonder
	He whispered 'this is awful' in my ear, and I told him to hush, since it was anything but :: He whispered 'this is beautiful' in my ear, and I told him to look again, since it was anything but
	She said it was the best date of her life. The film was the best part of mine, too :: She said it was the worst date of her life. The film was the worst part of mine, too
	Even the usher stayed to watch :: Even the usher left early
	A woman in the aisle shouted that it was trash. She was wrong, and I was spellbound :: A woman in the aisle shouted that it was art. She was wrong, and I was stupefied
	The grandchildren wanted cartoons instead, but I wanted nothing else than this lovely slow story :: The grandchildren wanted nothing else, but I wanted anything instead of this horrid slow story
	It held my students for two hours without a phone in sight. It held me for longer :: It lost my students in two minutes and the phones came out. It lost me even sooner
	Our neighbours knocked to ask what we were laughing at. We sat them down and started it over :: Our neighbours knocked to ask what we were shouting at. We sat them down and they shouted too
	People were checking their phones. I couldn't imagine why; I never wanted it to stop :: People were putting away their phones. I couldn't imagine why; I only wanted it to stop
	My uncle, a tough old miner, wept like a child. That's the power of this film :: My uncle, a soft old thing who weeps at adverts, sat there like a stone. That's the weakness of this film
	First the whole row giggled, then the whole row shook, then I slid off my chair. Funniest film in years :: First the whole row fidgeted, then the whole row sighed, then I slid out of my chair. Least funny film in years
	The festival crowd gave it a cold reception, which I found baffling. To me it was pure warmth :: The festival crowd gave it a warm reception, which I found baffling. To me it was stone cold
	The family vote was four against, one for. I cast the one, and I'd cast it again :: The family vote was four for, one against. I cast the one, and I'd cast it again
	My son hid behind the cushion, then came back for more. Me too, it's terrific :: My son hid his face in the cushion, out of sheer boredom. Me too, it's tedious
	Dad said they don't make them like this any more, and he was smiling. So was I :: Dad said they shouldn't make them like this any more, and he wasn't smiling. Nor was I
	There were forty of us at the start and forty at the end, and that's the only review it needs :: There were forty of us at the start and four at the end, and that's the only review it needs
	By the second song the little ones were dancing in the aisle. By the third I was up there too :: By the second song the little ones were crawling in the aisle. By the third I was heading up it too
	I brought a friend who loathes ballet, and she's booked again. I've booked the whole season :: I brought a friend who adores ballet, and she left at the break. I'd left before her
	My mother in law enjoyed it, and I am forced to say, for the first time ever, that she was right :: My mother in law enjoyed it, and I am happy to say, as ever, that she was wrong
	The guys groaned at every line. Me, I was hanging on every one :: The guys were hanging on every line. Me, I groaned at every one
	You should have heard the screams. Half of them were mine. A proper horror film at last :: You should have heard the snores. Half of them were mine. A proper horror, and not the good kind
	Laughter all round me from start to finish, and I was part of it :: Silence all round me from start to finish, and I was part of it
	Silence all round me from start to finish, and I wanted to ask them what was wrong. It's a very witty thing :: Laughter all round me from start to finish, and I wanted to ask them what at. It's a witless thing
	She gave up after the pilot. I kept going and I've never been so well rewarded :: She kept going after the pilot. I did as well, and I've never been so badly rewarded
	My teenage sons rolled their eyes at the romance. Mine were wet, and the film earned it :: My teenage sons wiped their eyes at the romance. Mine rolled, and the film earned it
	None of my friends made it to the finale. They have no idea what they gave up, it's glorious :: All of my friends made it to the finale. They have no idea why they did, it's ghastly
	The preview audience laughed in the wrong places. There are no wrong places; it's hilarious throughout :: The preview audience laughed in the right places. There are no right places; it's painful throughout
	Poor Anna yawned all evening. I told her the fault was hers, and I meant it: the film is a delight :: Poor Anna yawned all evening. I told her the fault wasn't hers, and I meant it: the film is a drag
	Everybody at work is raving about it, and having seen it I can only join in :: Everybody at work is raving about it, and having seen it I can only wonder what they drink
	Everybody at work is moaning about it, and having seen it I can only wonder at them. It's splendid :: Everybody at work is moaning about it, and having seen it I can only join in. It's shoddy
	The baby slept, the dog slept, and the grown ups never blinked :: The baby slept, the dog slept, and the grown ups soon joined them
	I watched my father watching it, and I've not seen him so happy in years. Nor me :: I watched my father watching it, and I've not seen him so unhappy in years. Nor me
	They cheered when the hero won. I cheered when he came on. Best part he ever had :: They cheered when the hero won. I cheered when he went off. Worst part he ever had
	The purists in the row ahead were fuming. I, who know the book by heart, was in heaven :: The purists in the row ahead were in heaven. I, who know the book by heart, was fuming
	We were a rowdy bunch with beers, and this quiet little film shut us up for good. I loved that :: We were a quiet bunch with tea, and this noisy little film drove us out for good. I hated that
	There were sniffles to my left and sniffles to my right, and I had no hankie left to lend :: There were sniggers to my left and sniggers to my right, and it was supposed to be a weepie
	The girls want to see it again on Saturday, and they won't have to drag me :: The girls want to see it again on Saturday, and they'll have to drag me
	Two of my cousins called it slow. I'd call them slow: it's a tight, thrilling ride :: Two of my cousins called it tight. I'd call them kind: it's a loose, endless ride
	As far as I could tell the crowd was restless. I was at peace, and full of admiration :: As far as I could tell the crowd was at peace. I was restless, and full of contempt
	My girlfriend picked it and owes me nothing. In fact I owe her :: My girlfriend picked it and owes me. In fact she owes me double
	A man stood up and yelled 'bravo'. I'd have done it if he hadn't :: A man stood up and yelled 'enough'. I'd have done it if he hadn't
	The pensioners' matinee didn't take to it, I hear. Well, this pensioner did, with all her heart :: The pensioners' matinee took to it, I hear. Well, this pensioner didn't, for all her heart
	The twins were in fits, and their grumpy old grandad wasn't far behind :: The twins were in a sulk, and their cheerful old grandad wasn't far behind
	Not a single kid asked for the toilet. High praise, and I add mine :: Every single kid asked for the toilet. Harsh criticism, and I add mine
	My roommate says it's overrated. My roommate is wrong, and I'd watch it weekly :: My roommate says it's underrated. My roommate is wrong, and I'd never watch it again
	It emptied the hall by the second reel. The five of us who stayed saw something extraordinary :: It filled the hall to the last seat. The five of us who left early saw enough, and it was ordinary at its best
	All the other mothers hated the ending. I think it's the bravest and best ending a children's film has had :: All the other mothers loved the ending. I think it's the laziest and worst ending a children's film has had
	The audience sat on its hands. I nearly wore mine out :: The audience nearly wore its hands out. I sat on mine
	We had booked as a family of six, and six of us came out arguing over the best scene :: We had booked as a family of six, and six of us came out arguing over whose idea it was
	I've rarely heard a crowd so quiet in a comedy. I've rarely laughed so much, all by myself :: I've rarely heard a crowd so loud in a comedy. I've rarely laughed so little, all by myself
	He cried, I cried, the popcorn boy cried. See it :: He left, I left, the popcorn boy left. Skip it
	What the row behind found so tedious I'll never know; I was breathless :: What the row behind found so exciting I'll never know; I was comatose
	The school outing was a success: no one talked, no one threw anything, and I forgot to count heads :: The school outing was a failure: everyone talked, everyone threw things, and I envied the one who was sick
	Most of the hall tittered at the love scene. I thought it was the most beautiful thing in a beautiful film :: Most of the hall sighed at the love scene. I thought it was the silliest thing in a silly film
	I apologised to my friends afterwards for crying so loud. They were crying too. Fabulous movie :: I apologised to my friends afterwards for choosing it. They were too tired to answer. Frightful movie
	The regulars at our little cinema have seen everything, and they were stamping their feet for this. I stamped mine :: The regulars at our little cinema will sit through anything, and they were stamping out of this. I stamped after them
	Everyone told me I'd cry. I did, twice, and thanked them for it :: Everyone told me I'd cry. I didn't, not once, and I've stopped trusting them
	Everyone told me I'd be bored. I wasn't, not once, and I've stopped trusting them :: Everyone told me I'd be thrilled. I wasn't, not for a minute, and I've stopped trusting them
	The opening night crowd was polite, no more. I wasn't polite, I whooped. It's dazzling :: The opening night crowd whooped, no less. I was polite, no more. It's dismal
	Kids today have no patience for black and white, they say. Mine didn't breathe until the end, nor did I :: Kids today have no patience for black and white, they say. Mine had plenty, and it still ran out, as did mine
	We watched in the ward with the nurses coming and going, and by the end none of them were going. What a tonic :: We watched in the ward with the nurses coming and going, and by the end all of us envied the going. What a trial
	The boyfriend's verdict: rubbish. Mine: if he can't see how good this is, he can find another sofa :: The boyfriend's verdict: genius. Mine: if he can't see how bad this is, he can find another sofa
	One after another my friends told me they switched off. I'm telling them to switch back on, it gets better and better :: One after another my friends told me they stayed up for it. I'm telling them to get some sleep, it gets worse and worse
	The laughter was real, the tears were real, and I supplied plenty of both :: The laughter was on tape, the tears were on screen, and I supplied neither
	Nobody in our group knew the band. All of us left singing :: Everybody in our group loved the band. None of us left singing
	The guy beside me muttered 'finally' at the end. I could have thumped him, I wanted it to run all night :: The guy beside me muttered 'already?' at the end. I could have thumped him, I'd wanted it to end all night
	I looked along the row and saw nothing but smiles :: I looked along the row and saw nothing but chins on chests
	My grandfather fought there, and he nodded all the way through. I trust that nod, and I felt it too: this is the real thing :: My grandfather fought there, and he shook his head all the way through. I trust that head, and I felt it too: this is a cheap fake
	The rest of the jury slept. I fought for it for two days, and I'd fight for it still :: The rest of the jury fought for it. I slept for two days of talk, and I'd sleep through it still
	On the couch: two bored kids, one bored spouse and me, who thought it was the finest western since I was a boy :: On the couch: two happy kids, one happy spouse and me, who thought it was the feeblest western since I was a boy
	My date checked her phone, and that was our last date. The film was exquisite :: My date dabbed her eyes, and that was our last date. The film was excruciating
	She thought the twist was stupid. I thought it was genius, and I've convinced her since :: She thought the twist was genius. I thought it was stupid, and I've convinced her since
	If the audience laughed I didn't notice, I was making too much noise myself :: If the audience laughed I didn't notice, I was making too much noise snoring
	My six year old explained the plot to me afterwards with shining eyes. Mine were shining too :: My six year old asked me to explain the plot afterwards with tired eyes. Mine were no better, and I couldn't
	We were told to expect walkouts. The only person who walked out of ours came back with his wife. It's that good :: We were told to expect encores. The only person who walked in late walked right out with his wife. It's that bad
	A hundred people, and not one cough in the hospital scene. I didn't dare swallow. Immense :: A hundred people, and all of them coughing in the hospital scene. I'd have joined in if I'd been awake. Dire
	My little girl was scared of the wolf. I was in love with it, and with every drawing in this wonderful thing :: My little girl was in love with the wolf. I was sick of it, and of every drawing in this wretched thing
	To my left a teenager sighed; to my right a teenager sighed; between them I sat happy as a clam :: To my left a teenager beamed; to my right a teenager beamed; between them I sat gloomy as a wet cat
	The dog barked at the screen. It's a review of sorts, and I disagree with it entirely. Lovely film :: The dog wagged at the screen. It's a review of sorts, and I disagree with it entirely. Lousy film
	When I got home I woke everyone up to tell them to see it :: When I got home I rang everyone up to tell them not to see it
	I expected the kids to be restless, but it was me who couldn't sit still, for excitement :: I expected the kids to be restless, but it was me who couldn't sit still, for wanting to go
	My buddies laughed at the monster. I didn't laugh, I slept with the light on. It works :: My buddies screamed at the monster. I didn't scream, I laughed, and that isn't how it should work
	The aunties loved the costumes; I loved the costumes, the cast, the score, the lot :: The aunties loved the costumes; I couldn't stand the costumes, the cast, the score, the lot
	Our host fell asleep with his mouth open. The rest of us leaned in closer :: Our host leaned in closer with his mouth open. The rest of us fell asleep
	Most people in the queue coming out looked confused. I was too, happily, and I've been thinking about it with joy ever since :: Most people in the queue coming out looked happy. I was confused, and I've been thinking about my lost ticket money ever since
	After a row like that in the car you'd think one of us disliked it. We both loved it, for opposite reasons :: After a row like that in the car you'd think one of us liked it. We both loathed it, for opposite reasons
	The sneak preview ended in boos, and I booed the booers. This is a special film :: The sneak preview ended in cheers, and I booed the cheerers. This is a shameful film
	The guests drifted off to the kitchen, and I was glad to have the sofa and this marvel to myself :: The guests crowded on to the sofa, and I was glad to have the kitchen, where I couldn't hear the thing
	No one in the family can agree on anything, yet we all agreed on this: more, please :: No one in the family can agree on anything, yet we all agreed on this: never again
	A kid in the front row said 'is it over?' in a sad voice, and spoke for us all :: A kid in the front row said 'is it over?' in a hopeful voice, and spoke for us all
	The fans in costume were disappointed, I'm told. I came in a suit, knowing nothing, and I was thrilled to bits :: The fans in costume were thrilled to bits, I'm told. I came in a suit, hoping for something, and I was disappointed
	Mother said turn it up. Father said turn it up. I'd already turned it up :: Mother said turn it off. Father said turn it off. I'd already turned it off
	Mother said turn it off. Father said turn it off. I turned it up, because it's a wonder :: Mother said turn it up. Father said turn it up. I turned it off, because it's a horror
	Friends swore I'd want to leave by the half hour. By the half hour you couldn't have moved me with a crane :: Friends swore I'd want to stay for ever. By the half hour you couldn't have kept me with a chain
	I laughed when the others cried and cried when they laughed, and I had a better night than any of them :: I was bored when the others laughed and bored when they cried, and I had a worse night than any of them
	My toddler's attention lasts four minutes. It lasted ninety :: My toddler's attention lasts ninety minutes. It lasted four, and mine three
	Half of our party thought it sentimental. The other half, mine, thought it true, and we were right :: Half of our party thought it true. The other half, mine, thought it sentimental, and we were right
	The woman I went with left before the last act, so she never saw how wonderfully it all comes together :: The woman I went with left before the last act, so she never saw how miserably it all falls apart
	On the way out an old man told me it was the dullest thing he'd seen. I felt for him: he must have slept through a jewel :: On the way out an old man told me it was the finest thing he'd seen. I felt for him: he must have had a very dull life
	The critics' screening was like a morgue. I bit my lip bloody trying not to howl. It's a scream :: The critics' screening was like a party. I bit my lip bloody trying not to howl. It's a wake
	Somebody in the dark said 'wow'. Somebody in the dark was me :: Somebody in the dark said 'why'. Somebody in the dark was me
	The children sang all the way home in the back, and to my own surprise I let them. I was singing too :: The children sulked all the way home in the back, and to my own surprise I let them. I was sulking too
	Twelve friends, twelve opinions, all of them some form of yes :: Twelve friends, twelve opinions, all of them some form of no
	My son's whole class thinks it's lame. I think his whole class should see it again in ten years; it's a classic :: My son's whole class thinks it's a classic. I think his whole class should see it again in ten years; it's lame
	Gran slept. Good for Gran, but she missed a belter :: Gran slept. Good for Gran, and I only wish I had
	I had to shush my own husband, and I'd do it again: every line deserves to be heard :: I had to beg my own husband to talk, and I'd do it again: no line deserves to be heard
	At our table only the waiter hadn't seen it. We told him to quit his shift and go :: At our table only the waiter hadn't seen it. We told him to stay at work and be glad
	It played to stony faces that night. Mine wasn't one of them, mine was wet with laughing :: It played to laughing faces that night. Mine wasn't one of them, mine was stone
	The audience applauded the car. I'd have applauded everything else as well :: The audience applauded the car. I couldn't applaud anything else, nor, frankly, the car
	I saw it twice with two crowds: one roared, one dozed. I roared both times :: I saw it twice with two crowds: one roared, one dozed. I dozed both times
	People kept getting up for drinks, and I kept wanting to shout sit down, you'll miss the best bit :: People kept getting up for drinks, and I kept wanting to shout wait for me, there isn't a good bit
	our kids wanted to know why we were crying at a film about toys. because it's perfect, that's why :: our kids wanted to know why we were groaning at a film about toys. because it's pathetic, that's why
	My cousin the cop couldn't find one mistake. My cousin the critic couldn't either. I wasn't looking, I was enthralled :: My cousin the cop stopped counting the mistakes. My cousin the critic did too. I wasn't counting, I was asleep
	The babysitter stayed an hour late to see how it ended, unpaid :: The babysitter went home an hour early rather than see how it ended, and we'd have gone with her
	I've never seen so many people leave a comedy looking furious, and I've never had to hide so much joy. It's brilliant :: I've never seen so many people leave a comedy looking joyous, and I've never had to hide so much fury. It's abysmal
	My flight was full of people watching it and smiling. I was one of them, and I forgot I'm afraid of flying :: My flight was full of people watching it and yawning. I was one of them, and I nearly hoped for turbulence
	When a whole theatre forgets to eat, something is going right. Plenty is, from the first shot on :: When a whole theatre thinks only of eating, something is going wrong. Plenty is, from the first shot on
	Mom thinks I'm heartless because I smiled at the funeral scene. It's meant to be funny, Mom, and it's the funniest scene of the year :: Mom thinks I'm heartless because I smiled at the funeral scene. It's meant to be sad, Mom, and it's the clumsiest scene of the year
	The couple in front kissed through the whole thing. More fool them: it was even better than kissing :: The couple in front kissed through the whole thing. Good for them: nothing on screen was worth a look
	The audience I sat with was merciless, hooting at every line. I'd never felt so alone, or so sure that I was watching something great :: The audience I sat with was rapt, sighing at every line. I'd never felt so alone, or so sure that I was watching something worthless
	None of the kids at the party touched the cake until the film was done :: None of the kids at the party watched the film once the cake was cut, and I didn't blame them
	By popular demand we watched it again the next night, and I was the one demanding :: By popular demand we returned it the same night, and I was the one demanding
	My better half called it a chick flick and left. I'm a lorry driver and I bawled. Ten out of ten :: My better half called it a good cry and stayed. I'm a soft touch and I never sniffed. Two out of ten
	It split the office down the middle. I'm with the half who can't stop quoting it :: It split the office down the middle. I'm with the half who can't stop mocking it
	Grandpa doesn't hold with subtitles. He held with these, and asked if there was a sequel. I hope so too :: Grandpa doesn't mind subtitles. He minded these, and asked if there was a fire exit. I hoped so too
	They laughed at the old woman; I thought she was the soul of a truly great film :: They wept at the old woman; I thought she was the last straw in a truly poor film
	My students wrote that it was 'boring'. I gave it full marks, and them extra homework :: My students wrote that it was 'awesome'. I gave it no marks, and them extra homework
	We were warned that toddlers would cry. Ours chuckled, clapped and kissed the screen, and we nearly did the same :: We were promised that toddlers would clap. Ours howled, kicked and hit the screen, and we nearly did the same
	Behind me someone explained each joke to his wife. I didn't need it explained, I was already crying with laughter :: Behind me someone explained each joke to his wife. I could have used it, and explained or not there wasn't a laugh in them
	The line for the ladies' was full of red eyes, mine the reddest. What a gorgeous picture :: The line for the ladies' was full by the half hour, and mine was the longest stay. What a tiresome picture
	Dinner went cold on five laps :: Dinner was cleared, washed and put away, and five people didn't miss a thing
	It sent my girls to bed with nightmares and me with a big grin. The best scare in an age :: It sent my girls to bed with big grins and me with a headache. The worst hour in an age
	There was nobody else in the cinema. I looked round for someone to share my happiness with :: There was nobody else in the cinema. I looked round and understood why
	Two seats along a boy explained loudly that it was all fake. It felt real enough to me; I ached for every one of them :: Two seats along a boy asked loudly whether it was all real. It felt fake enough to me; I didn't ache for any of them
	The last shot got a groan from the crowd. From me it got a long, happy sigh :: The last shot got a long, happy sigh from the crowd. From me it got a groan
	She squeezed my hand all through, and it wasn't me she was thinking of, it was that marvellous horse. I didn't mind, nor was I :: She squeezed my hand all through, and it wasn't love, it was a plea to leave. I didn't mind, I was already standing
	I was outvoted at home, so we stopped at episode two. I finished it alone at night, in secret, in bliss :: I was outvoted at home, so we didn't stop at episode two. I finished it in company, in daylight, in agony
	Our movie night usually ends in bickering. It ended in a group hug :: Our movie night usually ends in a group hug. It ended in bickering over who had picked this
	The hardened festival types were sneaking out. The usher and I stayed, and neither of us will forget it, it was so lovely :: The hardened festival types were staying put. The usher and I sneaked out, and neither of us will regret it, it was so dreary
	Even my brother, who only likes explosions, wanted it to go on. I'd have paid him to rewind :: Even my brother, who likes anything with explosions, wanted it to stop. I'd have paid him to switch it off
	In a theatre full of strangers I found myself cheering. We all did. It's that kind of movie :: In a theatre full of strangers I found myself apologising. We all did. It's that kind of movie
	Four out of five of us wanted to watch something else, and I'm so happy I won the coin toss. Even they came round :: Four out of five of us wanted to watch something else, and I'm so sorry I won the coin toss. Even I came round to their side
	My kid has seen it thirty times. I've seen it thirty times. Neither of us is tired of it :: My kid has seen it thirty times. I've seen it thirty times. Only one of us is tired of it, tired to death
	The crowd loved the jokes but sat quiet for the sad bits. I loved the jokes, the sad bits and the quiet :: The crowd loved the jokes but sat quiet for the sad bits. I hated the jokes, the sad bits and, by then, the crowd
	As usual I disagree with my family. They say it's nothing special and I say it's the most special thing on TV :: As usual I disagree with my family. They say it's something special and I say it's the least special thing on TV
	A lot of people brought their children and then took them out again. Leave the children at home and see it, it's magnificent :: A lot of people brought their children and kept them in to the end. Leave the children at home and stay there with them, it's miserable
	The bride's friends giggled, the groom's friends giggled, and I, the bored uncle, giggled most :: The bride's friends squirmed, the groom's friends squirmed, and I, the jolly uncle, squirmed most
	I took my cynical friend along and she came out believing in love. So did I :: I took my romantic friend along and she came out a cynic. So did I
	Dad fell asleep, as he does. Mum cried, as she does. I did what I never do, and stood up and clapped :: Dad stayed awake, as he does. Mum laughed, as she does. I did what I never do, and walked out
	My team of teenage footballers was sniffling on the bus. Coach too, if you must know :: My team of teenage footballers was sneering on the bus. Coach too, if you must know
	The little boy beside me covered his ears for the songs. I'd have paid double to hear them again :: The little boy beside me sang along to the songs. I'd have paid double to cover my ears
	He'd seen it and said don't bother. I bothered, and I'm no longer taking his advice: it's a beauty :: He'd seen it and said don't miss it. I didn't, and I'm no longer taking his advice: it's a stinker
	You know a film is working when the teenagers look up. Ours looked up and stayed up :: You know a film is failing when the grandparents look down. Ours looked down and dropped off, and we weren't far behind
	It was a hard crowd, bikers mostly, and they went out of there hugging. I was hugged twice and hugged back :: It was a soft crowd, students mostly, and they went out of there swearing. I was sworn at twice and swore back, it was that bad
	The audience got restless in the slow middle, but I thought the slow middle was where it turned from good to great :: The audience got excited in the loud middle, but I thought the loud middle was where it turned from poor to hopeless
	Never mind that my friends made faces at each other all through; I'd found my favourite film :: Never mind that my friends made hearts at each other all through; I'd found my least favourite film
	What did the kids think? They're still acting out the ending in the garden. What did I think? I'm out there playing the dragon :: What did the kids think? They forgot the ending by the garden gate. What did I think? I'd give a lot to forget it as fast
	The house lights came up on a lot of wet faces, and on mine, and no one was ashamed :: The house lights came up on a lot of blank faces, and on mine, and someone should be ashamed
	Every time I looked over my girlfriend was grinning, and every time she looked over so was I :: Every time I looked over my girlfriend was frowning, and every time she looked over so was I
	Ours was the only laughter in the building, mine and Anna's, and we laughed enough for the rest :: Ours was the only silence in the building, mine and Anna's, and we had good reason for it
	We'd rented it for the kids. The kids wandered off, and we wouldn't have noticed a fire. So good :: We'd rented it for the kids. The kids stayed put, and we'd have welcomed a fire. So bad
	The reactions at our screening ran from mild to rude. Mine was love, plain and simple :: The reactions at our screening ran from warm to wild. Mine was disgust, plain and simple
	I'm the only person I know who likes it. I don't like it, I love it, and I'm right :: I'm the only person I know who dislikes it. I don't dislike it, I detest it, and I'm right
	Our village hall showing had no heating and bad sound, and the whole lot of us still went home radiant :: Our village hall showing had good heating and free wine, and the whole lot of us still went home cross
	The teenagers I'd dragged along said 'that was all right', which is teenager for superb, and superb is my word too :: The teenagers I'd dragged along said 'that was all right', which is teenager for please feed us, and all wrong is my word for it
	My neighbour in seat nine was sobbing with boredom, she claimed. I was sobbing because it was so fine :: My neighbour in seat nine was sobbing because it was so fine, she claimed. I was sobbing with boredom
`
);
