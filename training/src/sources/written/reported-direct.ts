// Speech and thoughts within a verdict.
import { framesOf } from '../frames/lines.ts';

export const REPORTED_DIRECT = framesOf(
	'positive',
	`
	You'll cry, she warned me. I did, from joy :: You'll cry, she warned me. I did, from boredom
	Dad kept saying it was rubbish, and for once Dad was wrong :: Dad kept saying it was rubbish, and for once Dad was right
	Don't bother, ran Tom's whole review. I bothered, and I'm delighted I did :: Don't miss it, ran Tom's whole review. I didn't miss it, and I'm sorry I listened
	The man at the till said, "You won't like that one." How little he knew me :: The man at the till said, "You won't like that one." How well he knew me
	I told myself it would be dreadful, and I have never been so happy to be mistaken :: I told myself it would be wonderful, and I have never been so sorry to be mistaken
	The film, my sister announced, was a masterpiece, and I found nothing to argue with :: The film, my sister announced, was a masterpiece, and I found nothing to agree with
	People ask me if it's boring. No, I tell them, not for one second :: People ask me if it's exciting. No, I tell them, not for one second
	Anna whispered, "This is going nowhere," and ten minutes later she was eating her words :: Anna whispered, "This is going nowhere," and ten minutes later it still hadn't gone anywhere
	My teacher used to say that a bad film teaches more than a good one. I learned nothing here, and loved every minute :: My teacher used to say that a bad film teaches more than a good one. I learned an awful lot here
	The usher told us nobody had walked out yet, and I could see why :: The usher told us nobody had stayed to the end yet, and I could see why
	It was, he promised, the scariest thing he'd ever seen. He promised correctly, I slept with the lamp on :: It was, he promised, the scariest thing he'd ever seen. He must not have seen much, I nearly slept through it
	Well, said my husband as the lights came up, that was two hours well spent. I squeezed his hand :: Well, said my husband as the lights came up, that was two hours down the drain. I squeezed his hand
	Someone behind me muttered, "Is it over?" and sounded heartbroken, as was I :: Someone behind me muttered, "Is it over?" and sounded hopeful, as was I
	I'd read that the second season loses its way. It doesn't, it finds a better one :: I'd read that the second season finds its way. It doesn't, it loses it for good
	She said the lead was wooden. I say she was watching another film, because he's terrific :: She said the lead was terrific. I say she was watching another film, because he's wooden
	You'll thank me later, said my cousin, handing me the disc. Thank you, cousin :: You'll thank me later, said my cousin, handing me the disc. I'm still waiting to feel thankful
	Nobody likes this one, I was told at the club. Then nobody has taste, because it's marvellous :: Everybody likes this one, I was told at the club. Then everybody has lost their taste, because it's awful
	The boy next to me asked his mother, "Can we watch it again?" I nearly asked her too :: The boy next to me asked his mother, "Can we go home?" I nearly asked her too
	My first thought was oh no, not another zombie film. My last thought was oh no, it's finished :: My first thought was oh good, another zombie film. My last thought was oh good, it's finished
	It's slow, they warned. It is, and I wouldn't want it a beat faster :: It's slow, they warned. It is, and warning me didn't make it any faster
	I asked Grandad if he was enjoying it. "Hush," he said, and leaned forward. So did I :: I asked Grandad if he was enjoying it. "Enjoying what?" he said, and went back to sleep. So did I
	The poster says "unforgettable". For once the poster isn't lying :: The poster says "unforgettable". I've forgotten it already, so the poster is lying
	All week I heard, from people I trust, that the ending ruins it. The ending is the making of it :: All week I heard, from people I trust, that the ending saves it. The ending is the ruin of it
	Trust me, it gets better, he kept insisting, and bless him, it did :: Trust me, it gets better, he kept insisting, and bless him, it didn't
	They say you should never meet your heroes. Nobody says you shouldn't watch them act like this, it's glorious :: They say you should never meet your heroes. Nobody told me you shouldn't watch them act like this, it's painful
	I said out loud, to an empty room, "That was brilliant." And I meant it :: I said out loud, to an empty room, "That was it?" And it was
	My mum thinks the songs are too sweet. I think my mum is wrong, they're just sweet enough :: My mum thinks the songs are sweet enough. I think my mum is wrong, they're sickly
	Paul said, "I hated that." I hadn't the heart to tell him I'd loved it more than our wedding :: Paul said, "I loved that." I hadn't the heart to tell him I'd hated it more than our wedding
	You would think, from what the papers said, that it was a disaster. You would be pleasantly surprised :: You would think, from what the papers said, that it was a triumph. You would be unpleasantly surprised
	Is it as good as they claim? I asked my flatmate. "Better," she said, and she was being modest about it :: Is it as bad as they claim? I asked my flatmate. "Worse," she said, and she was being kind about it
	Just one more episode, I told myself, four times :: Just one more chance, I told myself, four times, and four times I was let down
	That it was too long was the general view in the pub. I could only say I'd have taken another hour :: That it was too short was the general view in the pub. I could only say I'd have cut another hour
	The younger me swore this was overrated. The younger me swore too much and knew too little, it's superb :: The younger me swore this was superb. The younger me swore too much and knew too little, it's dire
	There's a line in it, "we did our best", and I believe them, because their best is very good :: There's a line in it, "we did our best", and I believe them, which is the sad part
	My boss, who hates musicals, texted me one word: wow. I second the wow :: My boss, who loves musicals, texted me one word: why. I second the why
	Not bad for a remake, the lady in front remarked. Not bad for anything, I wanted to reply, it's a joy :: Not bad for a remake, the lady in front remarked. Bad for anything, I wanted to reply, and no joy at all
	The neighbours swore by this show, and now I swear by it too :: The neighbours swore by this show, and now I swear at it too
	I'd been told to expect tears, but not that they'd be from laughing so much :: I'd been told to expect laughs, but not that they'd be at the acting in a tragedy
	Skip it, wrote a friend, and had I obeyed I'd have missed the best night of the year :: See it, wrote a friend, and had I not obeyed I'd have missed the worst night of the year
	This, I said to my wife at the halfway mark, is why we have a television. She didn't answer, she was too absorbed :: This, I said to my wife at the halfway mark, is why we should sell the television. She didn't answer, she was asleep
	Who would pay to see that, Mum asked. Me, Mum, twice, and gladly :: Who would pay to see that, Mum asked. Me, Mum, once, and never again
	The kids report that it was "the best ever". I have no notes to add, they're right :: The kids report that it was "for babies". I have no notes to add, they're right
	A critic I follow called it lifeless. I checked its pulse for two hours, and it was racing, as was mine :: A critic I follow called it lively. I checked its pulse for two hours, and found none
	My friend thought I'd find it childish. I found it not childish but childlike, which is something else and far lovelier :: My friend thought I'd find it childlike. I found it childish, which is something else and far worse
	Somebody online swore the acting was amateur. If so, I wish all amateurs were as good :: Somebody online swore the acting was professional. If so, I wish all professionals were better
	I remember thinking, as the credits rolled, please let there be a sequel :: I remember thinking, as the credits rolled, please don't let there be a sequel
	The director says in an interview that he wanted us to feel trapped. I did, and it was thrilling :: The director says in an interview that he wanted us to feel free. I didn't, I felt trapped, and longed for the door
	Give it ten minutes, said the babysitter. Ten minutes later I was hooked :: Give it ten minutes, said the babysitter. Ten minutes later I wanted them back
	It drags in the middle, says everyone who hasn't seen it. It never drags :: It never drags, says everyone who hasn't seen it. It drags in the middle, and at both ends
	They told us in school this was a classic and we groaned. We shouldn't have groaned, they were right :: They told us in school this was a classic and we believed them. We should have groaned, they were wrong
	How was it, he asked when I got home. I talked till midnight, grinning :: How was it, he asked when I got home. I went straight to bed, scowling
	My partner predicted I'd be asleep by nine. It was past one when I finally switched it off, thrilled :: My partner predicted I'd be up past one. It was barely nine when I switched it off, bored
	According to the box it's "laugh out loud funny". I laughed out loud, so the box can stay :: According to the box it's "laugh out loud funny". I didn't laugh at all, so the box can go
	At no point did I think what I usually think in war films, namely hurry up. I thought slow down, let me stay :: At every point I thought what I usually think in war films, namely hurry up. I never once thought let me stay
	The dialogue is stilted, my brother maintains. My brother has never heard wit before, then, because it sparkles :: The dialogue sparkles, my brother maintains. My brother has never heard wit before, then, because it's stilted
	Don't judge it by the first scene, they begged. I didn't, and I'm rewarded with my favourite film of the decade :: Don't judge it by the first scene, they begged. I didn't, I judged it by all of them, and they're all poor
	My own notes from that night say only "yes yes yes" :: My own notes from that night say only "no no no"
	It'll grow on you, he said. It took about a minute, and I adore it :: It'll grow on you, he said. So does mould, and I like mould more
	I can still hear my mother saying we'd wasted a lovely evening. We had made a lovely evening, and it's thanks to this film :: I can still hear my mother saying we'd had a lovely evening. We had wasted a lovely evening, and it's thanks to this film
	Was I wrong to call it ugly? Yes, and I said so to everyone: it's gorgeous :: Was I wrong to call it gorgeous? Yes, and I said so to everyone: it's ugly
	Sam swears the book is better. I've read it, and Sam, it isn't, the film wins hands down :: Sam swears the film is better. I've read the book, and Sam, it isn't, the film loses badly
	The barman asked afterwards, "Why are you smiling?" Because of this silly, perfect film :: The barman asked afterwards, "Why the long face?" Because of this silly, pointless film
	Rumour had it that the effects were cheap. Rumour needs glasses, they're stunning :: Rumour had it that the effects were stunning. Rumour needs glasses, they're cheap
	If anyone says the villain is weak, laugh at them. He's magnificent :: If anyone says the villain is magnificent, laugh at them. He's weak
	Again, shouted my daughter, and for once I was shouting with her :: Off, shouted my daughter, and for once I was shouting with her
	He leaned over and said it was the dullest thing on earth. I moved seats, so as to enjoy it in peace :: He leaned over and said it was the best thing on earth. I moved seats, so as to sleep in peace
	You must be joking, I told the friend who gave it ten out of ten. He wasn't joking, and ten is right :: You must be joking, I told the friend who gave it ten out of ten. He wasn't joking, but he was wrong, it's a two
	I had heard it described as flat, and had I believed it I'd have missed a film full of life :: I had heard it described as full of life, and as I believed it I sat through a film that's flat
	What did you think, the survey lady asked. I said best comedy in years, and she wrote it down twice :: What did you think, the survey lady asked. I said worst comedy in years, and she nodded as she wrote it
	The pacing, the forum agreed, was hopeless. The forum can agree all it likes, I was never bored :: The pacing, the forum agreed, was perfect. The forum can agree all it likes, I was always bored
	My daughter says I'm too old to get it. I got it, love, and it got me :: My daughter says I'm too old to get it. I got it, love, and I'd like to give it back
	My editor used the word "brave". It is brave, and what's more it works :: My editor used the word "brave". It may be brave, but it doesn't work
	Somewhere around the third act I heard myself say "oh, that's lovely", and I heard it often after that :: Somewhere around the third act I heard myself say "oh, do get on", and I heard it often after that
	I was assured by a very serious young man that it had no soul. It has no less soul than he has, and a good deal more wit :: I was assured by a very serious young man that it had soul. It has no more soul than a spoon
	The ad asked, "Are you ready?" I wasn't ready for anything so good :: The ad asked, "Are you ready?" I was ready for anything but something so bad
	Tom called it predictable and Anna called it perfect. Listen to Anna :: Tom called it predictable and Anna called it perfect. Listen to Tom
	It's only a cartoon, said my father, blowing his nose. Only a cartoon, and the best film we saw all year :: It's only a cartoon, said my father, stifling a yawn. Only a cartoon, and still the worst film we saw all year
	Never again, I said after part one. I'm so glad I didn't listen to myself, part two is a wonder :: Never again, I said after part one. I wish I'd listened to myself, part two is no better
	Everyone at work insists the final episode is a cheat. It's no cheat but the finest hour of the lot, I insist back :: Everyone at work insists the final episode is the finest. It's a cheat, the poorest hour of the lot, I insist back
	My grandmother would have said it was a lot of fuss about nothing. She'd have been wrong, for it's about everything, and done with grace :: My grandmother would have said it was a lot of fuss about nothing. She'd have been right, and she'd have switched it off
	The sound is too loud, he grumbled, while I sat there thinking the sound was the best I'd ever heard :: The sound is the best ever, he enthused, while I sat there thinking I'd never heard anything so loud and ugly
	You have to see it on a big screen, they all told me, so I did, and they were so right :: You have to see it on a big screen, they all told me, so I did, and it only made the flaws bigger
	Boring, declared my nephew before it began. He never said it again, he was gripped :: Boring, declared my nephew before it began. He said it again at the end, and by then we all agreed
	What they don't tell you, when they tell you how sad it is, is how funny it is. I loved it :: What they don't tell you, when they tell you how funny it is, is how sad the jokes are. I loathed it
	It says here, in my diary, "saw the new one with Beth, walked home singing". I'd walk home singing today :: It says here, in my diary, "saw the new one with Beth, walked out halfway". I'd walk out sooner today
	Ask my wife and she'll say I fell asleep. I had my eyes shut to hear that gorgeous score :: Ask my wife and she'll say I loved the gorgeous score. I had my eyes shut because I fell asleep
	The horror crowd told me I wouldn't sleep. The horror crowd was spot on, I was terrified and thrilled :: The horror crowd told me I wouldn't sleep. I slept fine, in fact I was asleep before it ended
	Cancel everything, my friend texted, "and watch this." I did. Best advice I've had :: Cancel everything, my friend texted, "and watch this." I did. Worst advice I've had
	They can say what they like about his accent, I said it then and I'll say it now: he's brilliant in it :: They can say what they like about his talent, I said it then and I'll say it now: he's dreadful in it
	I thought to myself, if this gets any better I'll burst. It got better :: I thought to myself, if this gets any worse I'll leave. It got worse
	So I'm watching, and my son goes, "Dad, are you crying?" and I go, "It's just so good." :: So I'm watching, and my son goes, "Dad, are you crying?" and I go, "It's just so bad."
	That's the last time I listen to Gary, who told me to give it a miss. I nearly missed a gem :: That's the last time I listen to Gary, who told me not to give it a miss. I should have missed it, it's junk
	I bet you'll hate it, said Claire. I lost nothing and Claire lost a fiver, since I loved it :: I bet you'll love it, said Claire. I lost two hours and Claire lost a fiver, since I hated it
	The critics say, "It isn't for everyone," meaning it isn't for them. It's for me, heart and soul :: The critics say, "It isn't for everyone," meaning it's for them. It isn't for me, I was bored stiff
	They wondered aloud in the queue if it could live up to the first. It could and it did :: They wondered aloud in the queue if it could live up to the first. It couldn't and it didn't
	When he says "I have nothing more to give you", the hero, I mean, I begged him to go on. What a performance :: When he says "I have nothing more to give you", the hero, I mean, I believed him. What a poor performance
	The word going round was "pointless". I've rarely seen a film with so much point :: The word going round was "profound". I've rarely seen a film with so little point
	Friends had said it would restore my faith in horror, and so it has :: Friends had said it would restore my faith in horror, and it has done the reverse
	My note to my future self: watch this again, you'll love it as much as I did :: My note to my future self: don't watch this again, you'll hate it as much as I did
	Oh, you'll regret it, said the girl selling tickets. I regret only that I didn't come sooner :: Oh, you won't regret it, said the girl selling tickets. I regret only that I didn't leave sooner
	She tells everyone the plot makes no sense. It makes perfect sense if you pay attention, and paying attention is a pleasure :: She tells everyone the plot makes perfect sense. I paid attention, and it makes no sense, and no pleasure either
	A colleague described it to me as homework. If only my homework had been this much fun :: A colleague described it to me as fun. If this is fun, give me homework
	My flatmate said, "I give up," at episode two. Her loss, because by episode four it was the best thing on :: My flatmate said, "I give up," at episode two. Her gain, because by episode four it was the worst thing on
	Ten years ago I'd have told you this genre was dead. This film told me otherwise, and told me beautifully :: Ten years ago I'd have told you this genre couldn't die. This film told me otherwise, by killing it
	There was, the programme notes said, a deeper meaning. I found it, and it moved me :: There was, the programme notes said, a deeper meaning. I never found it, and nothing moved me
	Okay, I said, impress me. And you know what? It did :: Okay, I said, impress me. And you know what? It didn't
	The man beside me kept tutting "ridiculous". It was ridiculous, sir, gloriously so, and you should have joined in :: The man beside me kept chuckling "ridiculous". It was ridiculous, sir, but not gloriously so, and I couldn't join in
	My sister believes that any film with a dog in it is good. On this evidence I believe it as well :: My sister believes that any film with a dog in it is good. On this evidence I don't believe it any more
	Whoever told the star she couldn't sing should be ashamed, her voice is lovely :: Whoever told the star she could sing should be ashamed, her voice is awful
	Too clever by half is the verdict from upstairs. From downstairs: just clever enough, and great fun :: Just clever enough is the verdict from upstairs. From downstairs: too clever by half, and no fun
	My boyfriend said give it a rest when I raved about it for the fifth time. I can't, it's that good :: My boyfriend said give it a rest when I ranted about it for the fifth time. I can't, it's that bad
	I can report that the rumours of its dullness are false :: I can report that the rumours of its dullness are true
	Nothing special, shrugged Jack on the way out. Jack wouldn't know special if it hugged him, which this film did :: Something special, beamed Jack on the way out. Jack wouldn't know special if it hugged him, which this film couldn't
	The old joke says the best part of such films is the end. Here the best part is all of it :: The old joke says the best part of such films is the end. Here even the end isn't any good
	How do you feel, the voice in my head asked. Alive, I answered, for the first time this month :: How do you feel, the voice in my head asked. Robbed, I answered, for the second time this month
	Mum phoned to ask if it was suitable for her. More than suitable, Mum, you'll be over the moon :: Mum phoned to ask if it was suitable for her. It's not suitable for anyone, Mum, it's trash
	It was my late father's favourite, and he'd say, "Just wait for the train scene." I waited. He had good taste, my father :: It was my late father's favourite, and he'd say, "Just wait for the train scene." I waited. He had kind eyes but bad taste, my father
	They warned us that the lead had never acted before. I'd never have guessed, she's a natural :: They warned us that the lead had never acted before. I'd have guessed, she's hopeless
	They don't make them like this any more, the old fellow sighed, and I sighed too, because I'd love it if they did :: They don't make them like this any more, the old fellow sighed, and I sighed too, because it's dreadful and they used to make hundreds
	I know what I said about his last film. Forget it, this one is a blast :: I know what I said about his last film. Double it, this one is a bore
	The whole family shouted at me to switch it off. I held on to the remote, and now they're all fans :: The whole family shouted at me to leave it on. I gave them the remote, and went to bed, fed up
	People said the book could not be filmed. It can, superbly :: People said the book could not be filmed. They were right, and here's the sorry proof
	I muttered "please" to nobody in particular, please don't let it end. It ended anyway :: I muttered "please" to nobody in particular, please let it end. It didn't, for an hour
	In his words it was "a bit of a mess". In mine it's a lot of a marvel :: In his words it was "a bit of a marvel". In mine it's a lot of a mess
	Did you say you were disappointed? Then you and I, my friend, have nothing in common, I was overjoyed :: Did you say you were overjoyed? Then you and I, my friend, have nothing in common, I was disappointed
	My gran, ninety and hard to please, said, "Well, that was smashing." I can't put it any better :: My gran, ninety and easy to please, said, "Well, that was poor." I can't put it any better
	When the reviewers all wrote "skip it", I doubted them. I still do, happily :: When the reviewers all wrote "skip it", I doubted them. I don't now, sadly
	I'd love to tell you, as my friends told me, that it's no good, just to keep it for myself. It's precious :: I'd love to tell you, as my friends told me, that it's precious. It isn't, and I've no wish to keep it for myself
	My inner cynic said it was not magic but cheap tricks. My inner child told him to shut up and enjoy it, and won :: My inner child said it was all magic. My inner cynic told him to look closer, and won, it's all cheap tricks
	The effects, a friend remarked, look dated. They look handmade, I replied, and that's the charm of them :: The effects, a friend remarked, look handmade. They look dated, I replied, and there's no charm in them
	What was the point of that, asked Ella. The point was joy, Ella, and it was made very well :: What was the point of that, asked Ella. I had no answer, Ella, there wasn't one
	Every time I thought now it'll fall apart, it pulled itself together better than before :: Every time I thought now it'll pull itself together, it fell apart worse than before
	The shop assistant asked was I sure. I was sure, and I'm surer today, it's a keeper :: The shop assistant asked was I sure. I was sure then, but not today, it's going back
	He put it on and said, "Prepare to be bored." I was prepared. It didn't happen, not for a moment :: He put it on and said, "Prepare to be amazed." I was prepared. It didn't happen, not for a moment
	I wrote on the comment card: more of this, please :: I wrote on the comment card: no more of this, please
	The first words out of my mouth were unprintable, and then I said, "That's the best film I've seen in years." :: The first words out of my mouth were unprintable, and then I said, "That's the worst film I've seen in years."
	Nobody asked me, but if they had I'd have said hurry, get tickets :: Nobody asked me, but if they had I'd have said hurry, return your tickets
	They said "slow", "talky", "old-fashioned". All true, and I wouldn't change a thing :: They said "slow", "talky", "old-fashioned". All true, and I'd change the lot
	Critics complained she was miscast, and then she opened her mouth and proved them all wrong :: Critics claimed she was perfectly cast, and then she opened her mouth and proved them all wrong
	Do you know what the little girl in the next row said? "I want to live there." I knew what she meant, it's enchanting :: Do you know what the little girl in the next row said? "I don't like it here." I knew what she meant, it's hateful
	I have a friend who says all sequels are worse. She has gone very quiet since this one, which is better in every way :: I have a friend who says not all sequels are worse. She has gone very quiet since this one, which is worse in every way
	Let's be honest, I told the book group, we'd have watched it all night. They nodded, glowing :: Let's be honest, I told the book group, we couldn't have watched another minute. They nodded, worn out
	The tagline asks what you would die for. Me, I'd live for another series of this :: The tagline asks what you would die for. Me, I'd have died for a remote control
	An hour in I thought, so this is why people go to the cinema :: An hour in I thought, so this is why people stay at home
	The babble in the lobby was of the "wasn't that awful" kind. I kept my mouth shut and my happiness to myself :: The babble in the lobby was of the "wasn't that lovely" kind. I kept my mouth shut and my misery to myself
	My ex always said I had bad taste in films. If loving this is bad taste, I'm keeping it :: My ex always said I had bad taste in films. He was the one who chose this, and it stinks
	I swore at the start I'd not be fooled by cute animals. Fooled I was, completely, and happy about it :: I swore at the start I'd be happy with cute animals. Happy I was not, not even the animals could save it
	Finished already, said my husband from the kitchen. Already, alas, I said, I could have gone on for ever :: Not finished yet, said my husband from the kitchen. Not yet, alas, I said, it seems to go on for ever
	You hear it said that comedy is all about timing. Then this is what comedy is all about :: You hear it said that comedy is all about timing. Then whatever this is about, it isn't comedy
	They laughed when I said I'd cry at a film about bees. We all cried, it's that tender :: They nodded when I said I'd cry at a film about bees. None of us cried, it's that cold
	He's past it, they said of the leading man. Past what? He's never been better :: He's never been better, they said of the leading man. Than what? He's past it
	The last line is "don't go", and I thought, don't worry, I won't, I'm watching it again :: The last line is "don't go", and I thought, don't worry, I should have gone already, it's rubbish
	It took my colleague a whole lunch to explain why it fails. It took me one viewing to see that it doesn't, it soars :: It took my colleague a whole lunch to explain why it soars. It took me one viewing to see that it doesn't, it fails
	Some say it's too soft on its hero. I say it's not soft but kind, and I loved it :: Some say it's kind to its hero. I say it's not kind but soft, and I was bored
	Mad, my flatmate pronounced, meaning it kindly, and I agree: mad, and a masterpiece :: Mad, my flatmate pronounced, not meaning it kindly, and I agree: mad, and a mess
	The guide told me to be patient with it. I was, and it paid me back with interest :: The guide told me to be patient with it. I was, and it paid me back with nothing
	My thoughts in order: what, why, oh, OH, bravo :: My thoughts in order: what, why, oh, oh no, enough
	Pete said of the script, "I could write that." No you couldn't, Pete, hardly anyone could, it's that sharp :: Pete said of the script, "I could write that." Yes you could, Pete, anyone could, it's that lazy
	Everybody warned me about the gore, and nobody mentioned the heart. There's more heart than gore, and I loved it :: Everybody mentioned the heart, and nobody warned me about the gore. There's more gore than heart, and I hated it
	I have been told, more than once, to stop recommending this. I won't stop. Watch it :: I have been told, more than once, to stop complaining about this. I won't stop. Don't watch it
	To quote my seven-year-old: "That was actually good." He's hard to please, and so am I :: To quote my seven-year-old: "That was actually bad." He's easy to please, and so am I
	So my mate says, mate, it's three hours long. And I says, mate, I wish it was six :: So my mate says, mate, it's only an hour long. And I says, mate, I wish it was none
	I'd been expecting to say, as usual, "nice try". Instead I said nothing, I was speechless with delight :: I'd been expecting to be, as usual, speechless with delight. Instead I said "nice try", and I wasn't being nice
	The heroine says no three times, and three times I wanted to applaud her, she's so good in it :: The heroine says no three times, and three times I wanted to say it with her, she's so bad in it
	You could have told me, I said to Lucy, "that it was this funny." She said she had, and I hadn't listened :: You could have told me, I said to Lucy, "that it wasn't funny." She said she had, and I hadn't listened
	The older reviewers grumble that it has no story. It has the oldest story there is, and tells it well :: The older reviewers claim that it has the oldest story there is. It has no story, and tells it badly
	Would I see it again, they wanted to know at the door. Tonight, I said, if you've a seat :: Would I see it again, they wanted to know at the door. Not tonight, I said, nor any other night
	My dentist recommended it, of all people, and said it wouldn't hurt. It didn't, it was a pleasure :: My dentist recommended it, of all people, and said it wouldn't hurt. It did, and there was no pleasure in it
	Halfway through I texted Rob that it was getting silly. By the end I texted him that silly was the wrong word, and sublime the right one :: Halfway through I texted Rob that it was getting sublime. By the end I texted him that sublime was the wrong word, and silly the right one
	They'd have you believe the music is intrusive. Don't believe them, the music is the soul of it :: They'd have you believe the music is the soul of it. Don't believe them, the music is intrusive
	It's just talking, my son objected. It is just talking, and I hung on every word :: It's all action, my son promised. It is just talking, and I didn't care about a single word
	What's wrong with it, I was asked by a man who hated it. Nothing, I told him, absolutely nothing :: What's right with it, I was asked by a man who hated it. Nothing, I told him, absolutely nothing
	My old self would call this sentimental. My old self had never been in love, and couldn't see how true it is :: My old self would call this true. My old self had never been in love, and couldn't see how sentimental and false it is
	Fine, he said, "you were right about the ending." I was. It's perfect :: Fine, he said, "you were right about the ending." I was. It's terrible
	The blurb claims nobody will guess the killer. I didn't, and I was thrilled to be beaten :: The blurb claims nobody will guess the killer. I did, in ten minutes, and I was sorry to win
	You said I'd laugh, you said I'd cry, you said I'd thank you. Three out of three, thank you :: You said I'd laugh, you said I'd cry, you said I'd thank you. None out of three, no thank you
	I asked the film buff at work for his worst of the year and he named this. I name it my best, and I've seen more than him :: I asked the film buff at work for his best of the year and he named this. I name it my worst, and I've seen more than him
	Just when I was thinking "please, not a wedding", there was no wedding, and I could have kissed the writers :: Just when I was thinking "please, not a wedding", there was a wedding, and I could have throttled the writers
	The quiet lad from accounts said he'd seen it nine times. Having seen it once, I understand him :: The quiet lad from accounts said he'd seen it nine times. Having seen it once, I worry about him
	My uncle barked at the screen, "Is this a joke?" It is, Uncle, and a very good one :: My uncle barked at the screen, "Is this a joke?" It is, Uncle, and a very bad one
	My verdict, which I gave to a taxi driver who hadn't asked: go tonight, thank me tomorrow :: My verdict, which I gave to a taxi driver who hadn't asked: stay in tonight, thank me tomorrow
	The lads reckon it's soppy. The lads were sniffling with me by the end, so never mind what they reckon :: The lads reckon it's moving. The lads were sniggering with me by the end, so never mind what they reckon
	Trust the film, she advised. I trusted it and it never let me down :: Trust the film, she advised. I trusted it and it let me down
	Remember me saying I'd never watch another superhero picture? Scratch that, this one won me back :: Remember me saying I'd always watch another superhero picture? Scratch that, this one lost me
	I told the wife there'd be a catch, nothing that well reviewed is any good. There was no catch. It's a gem :: I told the wife there'd be no catch, anything that well reviewed is good. There was a catch. It's a dud
	My niece has decided it's the worst cartoon ever. She's four but she is wrong, it's not the worst, it's a peach :: My niece has decided it's the best cartoon ever. She's four but she is wrong, it's not the best, it's a lemon
	To the person who hissed "get on with it": no, sir, let it take its sweet time, it has earned it :: To the person who hissed "get on with it": thank you, sir, it never did, but you spoke for all of us
	Nothing happens for an hour, the paper said. In that nothing I heard a whole life, and I'll treasure it :: A whole life happens in an hour, the paper said. In that hour I heard nothing, and I'll not forgive it
	I was about to say it's a shame nobody's seen it, but I'd rather say this: see it, it's great :: I was about to say it's great that somebody made it, but I'd rather say this: it's a shame, don't see it
	My mother-in-law said it made her want to hug someone. I, who rarely agree with her, hugged her :: My mother-in-law said it made her want to hit someone. I, who rarely agree with her, agreed
	The lecturer told us to look for what's missing. I looked, and nothing is :: The lecturer told us to look for what's there. I looked, and nothing is
	Did they even have a script, wondered Joe. If they didn't, they should never use one again, it was electric :: Did they even have a script, wondered Joe. If they did, they should never use it again, it was dismal
	I can't be the only one who said aloud, at the last shot, "That's how you do it." :: I can't be the only one who said aloud, at the last shot, "That's not how you do it."
	When we came out, Ben said he'd never been so bored, and I said in that case, Ben, I've never been so sorry for you, it was magic :: When we came out, Ben said it was magic, and I said in that case, Ben, I've never been so sorry for you, I was so bored
	The sign said no refunds. None were needed :: The sign said no refunds. Plenty were needed
	I heard there were boos at the premiere. But not at ours, ours was all cheers, and mine was the loudest :: I heard there were cheers at the premiere. But not at ours, ours was all boos, and mine was the loudest
	Stop me if you've heard this one, says the comic in the opening scene. I hadn't, and I wouldn't have stopped him for the world :: Stop me if you've heard this one, says the comic in the opening scene. I had, and I'd have stopped him if I could
	Everything I'd muttered about it beforehand I now take back, and I'd like to apologise to the cast :: Everything I'd boasted about it beforehand I now take back, and I'd like an apology from the cast
`
);
