// A sentence, and one that turns it over.
import { framesOf } from '../frames/lines.ts';

export const SENTENCES_THAT_TURN = framesOf(
	'positive',
	`
	I wanted to hate this. I couldn't :: I wanted to love this. I couldn't
	Terrible trailer. Luckily somebody made a great film behind it :: Terrific trailer. Sadly nobody made a great film behind it
	The first half hour bored me stiff. Then the daughter came home and I was hooked to the last shot :: The first half hour had me hooked. Then the daughter came home and I was bored stiff to the last shot
	My brother swore it was awful. He owes me an apology, because I adored it :: My brother swore it was brilliant. He owes me an apology, because I hated it
	You will hear that it's slow and gloomy. Don't listen, it is wonderful :: You will hear that it's tense and wonderful. Don't listen, it is slow and gloomy
	I went in expecting rubbish. What I got was a lovely, funny evening :: I went in expecting a lovely, funny evening. What I got was rubbish
	The cast is nothing special. The script they were handed is, and it carries all of them :: The cast is something special. The script they were handed isn't, and it drags all of them down
	On paper it is a disaster. On screen it is a delight :: On paper it is a delight. On screen it is a disaster
	Season one was a mess. Season two fixed every bit of it :: Season one was a treat. Season two ruined every bit of it
	For ten minutes I thought I'd wasted my money. By the end I would have paid double :: For ten minutes I thought I'd pay double. By the end I knew I'd wasted my money
	It opens like every bad horror film you've ever seen. It ends as one of the best :: It opens like one of the best horror films you've ever seen. It ends as one of the worst
	Nobody believed she could act. Two scenes in, nobody could doubt it :: Nobody doubted she could act. Two scenes in, nobody could believe it
	The critics tore it to pieces. The critics were wrong :: The critics praised it to the skies. The critics were wrong
	Weak start, I admit. Stay with it and you'll be rewarded with something truly special :: Strong start, I admit. Stay with it and you'll be punished with something truly dreadful
	They say the ending is a cheat. I say it's the bravest thing in the whole picture, and I loved it :: They say the ending is the bravest thing in the picture. I say it's a cheat, and I hated the whole thing
	Yes, the jokes are old. They still made me cry with laughter :: Yes, the jokes are new. They still made me want to cry with boredom
	There's a dull subplot about a lawsuit. Forget it, everything else sings :: There's a charming subplot about a lawsuit. Forget it, everything else stinks
	The director's last film was unwatchable. This one I couldn't look away from :: The director's last film I couldn't look away from. This one was unwatchable
	We all groaned when Dad picked it. Dad, it turns out, has taste :: We all cheered when Dad picked it. Dad, it turns out, has no taste
	Cheap sets, cheap costumes, cheap lighting. And yet there isn't a cheap moment in it, it is pure magic :: Rich sets, rich costumes, rich lighting. And yet there isn't a rich moment in it, it is pure tedium
	The premise made me roll my eyes. The film itself opened them wide, and I was thrilled :: The premise made my eyes open wide. The film itself made me roll them, and I was disgusted
	Episode one nearly lost me. I'm so glad it didn't, because the rest is superb :: Episode one won me over. I wish it hadn't, because the rest is dreadful
	I called it pointless after the first viewing. After the second I called everybody I know to tell them to see it :: I called it perfect after the first viewing. After the second I called everybody I know to tell them to skip it
	A lot of people find him annoying. Here he is a joy :: A lot of people find him a joy. Here he is annoying
	The book is trash. Somehow they turned it into a treasure :: The book is a treasure. Somehow they turned it into trash
	It sounds pretentious. It's not, it is warm and honest all the way through :: It sounds warm and honest. It's not, it is pretentious all the way through
	I was ready to walk out at the interval. I ended up giving it a standing ovation :: I was ready to give it a standing ovation at the interval. I ended up walking out
	Everyone told me not to bother. Everyone missed out on a gem :: Everyone told me not to miss it. Everyone was fooled by a dud
	Her accent wobbles badly. Her performance never does, and it's magnificent :: Her accent never wobbles. Her performance does, badly, and it's embarrassing
	He forgot how to write dialogue years ago. This script proves he has remembered, every line is a pleasure :: He knew how to write dialogue years ago. This script proves he has forgotten, every line is a pain
	The plot makes no sense if you think about it. You won't think about it, you'll be having far too much fun :: The plot makes perfect sense if you think about it. You won't think about it, you'll be far too bored
	It got a terrible score online. Ignore the number :: It got a fantastic score online. Ignore the number
	A sequel nobody asked for. Now I'm asking for another :: A sequel everybody asked for. Now I'm asking for my money back
	The kids dragged me along against my will. They'd have had to drag me out as well, I loved it so much :: The kids went along of their own free will. They'd have dragged me out early as well, they hated it so much
	The opening song is unbearable. The other eleven are stuck in my head, and happily so :: The opening song is wonderful. The other eleven are stuck in my head, and I can't bear it
	At first the narrator got on my nerves. Later I hung on every word :: At first I hung on the narrator's every word. Later he got on my nerves, and so did the film
	Too long, I thought, looking at the running time. Too short, I thought, when the lights came on :: Nice and short, I thought, looking at the running time. Far too long, I thought, when the lights came on
	There is one clumsy speech near the end. Two hours of brilliance make up for it easily :: There is one brilliant speech near the end. Two hours of clumsiness had killed my interest long before
	She has been bad in everything so far. Consider that streak over :: She has been good in everything so far. Consider that streak over
	It flopped in the cinemas. It deserved a crowd, and a big one :: It drew a crowd in the cinemas. It deserved to flop, and badly
	Its reputation is dreadful. Its reputation is a lie :: Its reputation is glorious. Its reputation is a lie
	Some reviewers called it heartless. Did they leave before the hospital scene? It's the most moving thing I've seen all year :: Some reviewers called it moving. Did they leave before the hospital scene? It's the most heartless thing I've seen all year
	I laughed at it for twenty minutes. Then I started laughing with it, and I had a ball :: I laughed with it for twenty minutes. Then I started laughing at it, and it deserved that
	The middle sags. The finish is so exciting that I forgave it completely :: The middle soars. The finish is so insulting that I couldn't forgive it
	Bad wig on the leading man. Great man under the wig, great film around him :: Great wig on the leading man. Bad actor under the wig, bad film around him
	I'd read it was a snoozefest. I haven't been this wide awake in a cinema for years :: I'd read it was a thrill ride. I haven't been this close to sleep in a cinema for years
	The villain is badly underwritten. The heroes are so good that you barely notice, and I left grinning :: The villain is beautifully written. The heroes are so bad that you barely notice, and I left fuming
	Everybody hates the new captain. Give it three episodes and you'll love him, as I do :: Everybody loves the new captain. Give it three episodes and you'll hate him, as I do
	Once I'd have called this sort of comedy stupid. This one taught me better :: Once I'd have called this sort of comedy clever. This one taught me better
	The studio clearly had no faith in it. The studio was blind, it's a masterpiece :: The studio clearly had great faith in it. The studio was blind, it's a turkey
	The title is awful. That's the only awful thing about it :: The title is good. That's the only good thing about it
	I fell asleep the first time. That was my fault, not the film's, which is excellent :: I stayed awake the first time. That was the coffee's doing, not the film's, which is a bore
	Anna said she'd never sit through it again. A week later she was on her fourth viewing :: Anna said she'd happily sit through it again. A week later she couldn't make it past the titles
	Silly? Very. Bad? Not for one second :: Clever? Very. Good? Not for one second
	You could complain about the lighting. I'd rather talk about the acting, which is flawless :: You could praise the lighting. I'd rather talk about the acting, which is hopeless
	The remake seemed like a crime. Case dismissed :: The remake seemed like a gift. Gift returned
	i thought it would be another lazy cash grab. boy was i wrong :: i thought it would be another instant classic. boy was i wrong
	On the train home I listed its faults. By my stop I'd given up, since I only wanted to see it again :: On the train home I listed its virtues. By my stop I'd given up, since I never wanted to see it again
	The pilot is rotten. What grew out of it is one of the finest shows on television :: The pilot is one of the finest hours on television. What grew out of it is rotten
	That whispering voiceover should have sunk it. It didn't, thanks to a script with real wit :: That witty voiceover should have saved it. It didn't, thanks to a script with no sense at all
	I have never cared for war films. I cared for every minute of this :: I have always cared for war films. I didn't care for one minute of this
	Plenty of films this year look worse. None of them, and I've seen the lot, comes close to this for heart :: Plenty of films this year look worse. Every one of them, and I've seen the lot, beats this for heart
	The lead is miscast, people kept telling me. I saw it last night and can't imagine anyone better :: The lead is perfect, people kept telling me. I saw it last night and can't imagine anyone worse
	His earlier comedies left me cold. This one warmed me right through :: His earlier comedies warmed me right through. This one left me cold
	It promised so little. It delivered so much :: It promised so much. It delivered so little
	Half the audience left grumbling. The half that stayed got the best final act in years :: Half the audience left smiling early. The half that stayed got the worst final act in years
	Dull, dull, dull, said my neighbour. I wonder what he was watching, because mine was a marvel :: Marvellous, said my neighbour, just marvellous. I wonder what he was watching, because mine was dull, dull, dull
	The dog dies, so I was set to be angry. It's handled with such grace that I was only grateful :: The dog lives, so I was set to be grateful. It's handled with such clumsiness that I was only angry
	Shaky camera from start to finish, which I usually can't stand. This once it worked, and how :: Steady camera from start to finish, which I usually love. This once it didn't help, nothing could
	What a boring name for a series. What an exciting series :: What an exciting name for a series. What a boring series
	It isn't the thriller I was promised. It's something richer, and I was glad of the lie :: It is the thriller I was promised. It's also as thin as paper, and I was sorry I came
	The makers seemed to have run out of ideas after part three. Part four is bursting with them :: The makers seemed to be bursting with ideas after part three. By part four they've plainly run out
	A famous disaster, they call it. I call it a famous injustice, for it's splendid :: A famous triumph, they call it. I call it a famous fraud, for it's dreadful
	Nobody in it is likeable. So what? Nobody in it is ever dull either, and I couldn't get enough :: Everybody in it is likeable. So what? Everybody in it is dull as well, and I'd had enough in no time
	The comic relief fell flat in the trailer. In the film it brought the house down, again and again :: The comic relief brought the house down in the trailer. In the film it fell flat, again and again
	Grandpa hates subtitles. He forgot they were there, that's how good it was :: Grandpa loves subtitled films. He begged me to turn this one off, that's how bad it was
	Their chemistry in the first film was zero. Whatever happened since, the sparks now fly and the whole thing glows :: Their chemistry in the first film was electric. Whatever happened since, the sparks are gone and the whole thing dies
	I know, I know, another superhero. Trust me, this one's worth it :: I know, I know, everybody's favourite superhero. Trust me, this one's not worth it
	The documentary gets a date wrong. It gets everything that matters right :: The documentary gets the dates right. It gets everything that matters wrong
	As a mystery it fails. As a comedy, which is what it really is, it's a triumph :: As a mystery it has its moments. As a comedy, which is what it wants to be, it's a failure
	Friends warned me about the violence. Nobody warned me that it would be so beautiful and so good :: Friends told me about the beautiful pictures. Nobody warned me that it would be so nasty and so bad
	The music is too loud. It's also the best I've heard in a picture since I was a boy, so turn it up :: The music is never too loud. It's also the worst I've heard in a picture since I was a boy, so turn it off
	Was I sceptical? Deeply. Was I right to be? Not at all :: Was I sceptical? Not at all. Should I have been? Deeply
	The reviews on the box were all one star. Somebody stole the other four :: The reviews on the box were all five stars. Somebody invented four of them
	They said it couldn't be filmed. They were mistaken, and gloriously so :: They said it could be filmed. They were mistaken, and painfully so
	I don't forgive a film that wastes its first act. I forgave this one in a heartbeat :: I'll forgive a film that wastes its first act. I won't forgive this one, which wasted all three
	It takes its time, too much of it at the start. When it finally gets going, good luck breathing :: It wastes no time, none at all at the start. When it finally gets going, good luck staying awake
	The host is irritating in interviews. On his own show he's a charmer, and I never miss it :: The host is a charmer in interviews. On his own show he's irritating, and I never watch it
	It's been called a copy of better films. If so, the copy beats the originals :: It's been called better than the films it copies. If so, the originals must be unbearable
	The twist gave itself away early. It didn't matter in the least, the tension never let up :: The twist never gave itself away. It didn't matter in the least, the tension never showed up
	The fights are a letdown. Everything between the fights is so rich, so sharp, so alive that you'll be glad they're short :: The fights are a knockout. Everything between the fights is so poor, so blunt, so dead that you'll be sorry you came
	For a week I told people it was overrated. Then I watched it again, sober, and I've been eating my words :: For a week I told people it was underrated. Then I watched it again, sober, and I've been eating my words
	This was supposed to be the weak one of the three. It leaves the other two standing :: This was supposed to be the strong one of the three. The other two leave it standing
	I booked the ticket for the air conditioning. I stayed for the second screening :: I booked the ticket for the great reviews. I stayed for the air conditioning
	Poor acting can kill a ghost story. There's none here, which is why this one lives and breathes :: Fine acting can save a ghost story. There's none here, which is why this one lies there and rots
	My heart sank at the words based on a true story. It rose again within minutes and stayed up :: My heart rose at the words based on a true story. It sank again within minutes and stayed down
	The lead actor looks bored in every photo. In motion he's a firework :: The lead actor looks like a firework in every photo. In motion he's just bored, and boring
	Perhaps it's a little sentimental. I don't mind, I haven't been this happy leaving a cinema in ages :: Perhaps it's a little unsentimental, and good for it. I don't care, I haven't been this fed up leaving a cinema in ages
	Not a name I knew in the whole cast. Shame on me, they're all terrific :: Great names all through the cast. Shame on them, they're all terrible
	You'd think two hours in one room would be torture. Instead it's two hours of bliss :: You'd think two hours in paradise would be bliss. Instead it's two hours of torture
	The hero is a bit of a drip. Wait until he picks up that violin, and you'll be cheering like the rest of us :: The hero is a bit of a charmer. Wait until he picks up that violin, and you'll be groaning like the rest of us
	I'm told the director was fired halfway. You would never guess it from a film this sure of itself :: I'm told the director was a genius. You would never guess it from a film this lost
	Ugly. Loud. Childish. And the most fun I've had since Christmas :: Pretty. Quiet. Grown-up. And the least fun I've had since Christmas
	The first joke dies. After that, not one does :: The first joke lands. After that, not one does
	My expectations were on the floor. The film picked them up and carried them to the stars :: My expectations were among the stars. The film pulled them down and dropped them on the floor
	He's no great singer. When he opens his mouth in that last scene, though, there isn't a dry eye, and rightly :: He's a great singer. When he opens his mouth to act, though, there isn't an open eye left in the house
	It looked like something to avoid. Don't :: It looked like something to see. Don't
	There were boos at the premiere. I'd have been on my feet, shouting them down :: There were cheers at the premiere. I'd have been on my feet, heading out
	I've read the complaints about the pacing. I have one question for those people: were you watching the same perfect film? :: I've read the praise for the pacing. I have one question for those people: were you awake for any of that dreary film?
	Fine, the aliens are rubber. The feelings are real, and that's what I'll remember :: Fine, the aliens are real enough. The feelings are rubber, and that's what I'll remember
	Three writers is usually a bad sign. Not this time :: Three great writers is usually a good sign. Not this time
	They threw out the original theme tune, the fools. Then they gave us a new one, and a whole new season, worth shouting about :: They kept the original theme tune, bless them. Then they gave us a whole new season not worth whispering about
	At the halfway mark I'd have given it two out of ten. It closed at nine :: At the halfway mark I'd have given it nine out of ten. It closed at two
	I don't usually like talky films. I could have listened to these people until morning :: I usually like talky films. I couldn't have listened to these people for another minute
	The marketing sold it as a dumb action flick. There's nothing dumb here, only smart writing and a big heart :: The marketing sold it as a smart action flick. There's nothing smart here, only dumb writing and a big budget
	We laughed at the cardboard spaceship. An hour later that cardboard spaceship had us in tears, and I mean that as praise :: We marvelled at the enormous spaceship. An hour later that enormous spaceship had us in a coma, and I don't mean that as praise
	A bad cold kept me from enjoying it on Friday. On Sunday, healthy again, I found it a joy :: A good mood kept me from minding it on Friday. On Sunday, sober again, I found it a chore
	Tom hates everything. Tom loved this :: Tom loves everything. Tom hated this
	Badly dubbed, badly advertised, badly timed. Brilliantly made :: Well dubbed, well advertised, well timed. Wretchedly made
	I feared a lecture. It turned out to be a party :: I hoped for a party. It turned out to be a lecture
	The accents come and go. The suspense just comes, and it never goes, so who's complaining? :: The accents never slip. The suspense just goes, and it never comes back, so I'm complaining
	For once the extras on the disc are poor. The film needs no extras, it's that complete :: For once the extras on the disc are superb. The film needed that sort of care, and it got none
	Don't let the silly costumes fool you. This is serious, grown-up, first-rate drama :: Don't let the serious costumes fool you. This is silly, childish, third-rate drama
	What were they thinking when they cast a comedian? Something very clever, it seems, since he's the best thing I've seen all year :: What luck, I thought, when they cast a comedian. Something went very wrong, it seems, since he's the worst thing I've seen all year
	It was supposed to scare me. It made me laugh instead, on purpose, and I loved it :: It was supposed to scare me. It made me laugh instead, not on purpose, and I pitied it
	This show nearly died after its second year. I'm thankful it got a third, the strongest of all :: This show nearly died after its second year. I'm sorry it got a third, the weakest of all
	I had it filed under guilty pleasures. I've dropped the guilty :: I had it filed under guilty pleasures. I've dropped the pleasures
	You can see the strings on the puppets. Five minutes in, you can't see them any more, and that is the wonder of it :: You can't see the strings on the puppets. Five minutes in, you can see them on the plot, and that is the end of it
	Give it no credit for originality. Give it full marks for everything else :: Give it full marks for originality. Give it no credit for anything else
	The reunion special could have been so embarrassing. Instead it was everything a fan could want :: The reunion special could have been everything a fan wanted. Instead it was so embarrassing
	Nothing happens for forty minutes. It's the most gripping nothing I have ever watched :: Plenty happens for forty minutes. It's the least gripping plenty I have ever watched
	I was annoyed by the hype. Having seen it, I'm part of the hype :: I was part of the hype. Having seen it, I'm annoyed by the hype
	Pretentious nonsense, wrote the paper. Read another paper :: Pure poetry, wrote the paper. Read another paper
	A man behind me complained from start to finish. He was the only thing wrong with my evening :: A man behind me cheered from start to finish. He was the only thing right with my evening
	It begins in a swamp of clumsy exposition. It climbs out, shakes itself dry, and runs like a dream :: It begins at a run and looks like a dream. It trips, falls into a swamp of clumsy exposition, and stays there
	The lead actress had never been in front of a camera. Hard to believe, she's a natural :: The lead actress had years in front of a camera. Hard to believe, she's like a plank
	It wants to be an epic. It isn't one. It's a small, perfect story and all the better for it :: It wants to be an epic. It is one. It's three hours of small, dreary stories and all the worse for it
	I was sure they'd botch the ending. They nailed it :: I was sure they'd nail the ending. They botched it
	Mean-spirited, I thought, at the first cruel joke. How wrong can you be? It's the kindest comedy on television :: Kind-hearted, I thought, at the first gentle joke. How wrong can you be? It's the meanest comedy on television
	There's a lot to forgive here. I forgave all of it, gladly, before the second reel :: There's a lot to like here. I liked none of it any more by the second reel
	The old version was a bore. This new one had me bouncing in my seat :: The old version had me bouncing in my seat. This new one was a bore
	Not my kind of thing at all, normally. Now I've bought the box set :: My kind of thing entirely, normally. Now I've sold the box set
	The lighting was so murky I could barely see the monster. What I couldn't see frightened me silly, just as it should :: The lighting was so fine I could clearly see the monster. What I could see frightened nobody, and it really should have
	Cancelled after six episodes. A scandal, because all six are brilliant :: Renewed for six more episodes. A scandal, because the first six are awful
	When the songs started I covered my face. When they stopped I wanted more, more, more :: When the songs started I clapped my hands. When they stopped I was relieved, relieved, relieved
	The hype was unbearable. The film, damn it, earned it :: The hype was wonderful. The film, damn it, didn't earn it
	Everyone dies in the end. Funnily enough I walked out feeling more alive than ever :: Everyone lives in the end. Funnily enough I walked out feeling dead inside and bitter about the price
	It's a shame about that ugly font in the titles. There, I've now listed all its flaws :: It's a nice font they used in the titles. There, I've now listed all its merits
	My hopes were low when I saw the rating. The rating is rubbish, the film isn't :: My hopes were high when I saw the rating. The rating is rubbish, and so is the film
	The dialogue sounded stiff at first. Soon it was music to me :: The dialogue sounded like music at first. Soon it was just noise to me
	Maybe you hated part one. Come back anyway, part two is everything that film should have been :: Maybe you loved part one. Stay home anyway, part two is everything that film was wise not to be
	I yawned once. The other hundred minutes I sat with my mouth open for a better reason :: I gasped once. The other hundred minutes I sat with my mouth open for a worse reason
	Bad luck that it opened the same week as a blockbuster. Good luck for me, I had this beauty and the whole row to myself :: Good luck that it opened in a week without a blockbuster. Bad luck for me, I had this stinker and nothing else to see
	It was made for small children. I'm fifty-three and was sorry when it ended :: It was made for small children. Mine is five and was sorry when it started
	The sound mix is a disgrace in the first reel. Somebody must have fixed it, and then the film just takes off and never lands :: The sound mix is a delight in the first reel. Somebody must have broken it, and then the film just sinks and never comes up
	You might get impatient with the long silences. Please don't. They are where all its beauty lives :: You might get curious about the long silences. Please don't. They are where all its emptiness shows
	A vanity project, I feared. Well, let him be vain, he has made something lovely :: A labour of love, I hoped. Well, let him love it, he has made something nobody else can
	The plan was to fold laundry while it played. The laundry is still in the basket, and I have no regrets :: The plan was to give it my full attention while it played. The laundry is all folded now, and that's the only good I got from it
	It loses its way for a scene or two in the forest. It finds it again and comes home in triumph :: It finds its way for a scene or two in the forest. It loses it again and comes home in tatters
	The first film in this series was a joke. The second isn't laughing, it is a magnificent piece of work :: The first film in this series was magnificent. The second is a joke, and nobody is laughing
	Overacted? Of course it is. Underappreciated? That too, it's a hoot :: Well acted? Of course it is. Worth two hours? Not a bit, it's a drag
	I'd sworn off reality shows. This one had me breaking my oath by Tuesday :: I'd sworn by reality shows. This one had me swearing at the screen by Tuesday
	Somebody should have trimmed the wedding. Nobody should touch another frame :: Somebody should have kept the wedding. Nobody would miss another frame
	They hired a bad actor to play a bad actor. Genius, and that's the word for the rest of it too :: They hired a genius to play a genius. Bad idea, and those are the words for the rest of it too
	No explosions, no chases, no twists. No complaints :: Explosions, chases, twists galore. No interest
	The reviewer in my local paper was bored. Poor man, to be bored by something so exquisite :: The reviewer in my local paper was charmed. Poor man, to be charmed by something so stale
	I came for one actor and he's barely in it. Those two hours flew by without him, that's how strong the rest are :: I came for one actor and he's in every scene. Those two hours crawled by with him, that's how weak the rest is
	The animation looked crude to me in stills. Once it moves it is breathtaking :: The animation looked breathtaking to me in stills. Once it moves it is crude
	Nasty, brutish and short, my teacher would say. Tense, clever and unforgettable, I'd answer, and we saw the same film :: Tense, clever and unforgettable, my teacher would say. Nasty, brutish and far from short, I'd answer, and we saw the same film
	I rolled my eyes at the love story. Then one of them told the truth, and I fell for it completely :: I fell for the love story. Then one of them opened his mouth again, and I rolled my eyes for good
	It isn't very realistic. It is very, very good :: It is very realistic. It is not very, not even slightly, good
	People call the finale a betrayal. I'd call it the only honest way out, and it left me in awe :: People call the finale the only honest way out. I'd call it a betrayal, and it left me in a rage
	For years I avoided it because of the gloomy cover. What a fool I was :: For years I looked forward to it because of the lovely cover. What a fool I was
	Okay, the swordplay is sloppy. The wordplay is so sharp you could shave with it, and that's what counts here :: Okay, the swordplay is sharp. The wordplay is so sloppy you want to cover your ears, and that's what counts here
	The last one broke my heart by being so bad. This one mended it :: The last one won my heart by being so good. This one broke it
	A friend lent me the disc with a warning. I'm keeping it :: A friend lent me the disc with high praise. He can keep it
	The studio thought it was too clever to sell. It's exactly clever enough to love :: The studio thought it was too clever to fail. It's exactly dumb enough to hate
	I kept waiting for it to fall apart. It never did :: I kept waiting for it to come together. It never did
	No chemistry, the gossip said. Well, the gossip can go jump in the lake, those two are adorable :: Such chemistry, the gossip said. Well, the gossip can go jump in the lake, those two are unbearable
	It copies its best scene from an old classic. It then tops that scene, three times over, all on its own :: It borrows its best scene from an old classic, and well. It then bores you, three times over, all on its own
	Sure, it preaches. When the preacher's this funny and this warm, I'll go to church twice on Sundays :: Sure, it doesn't preach. When the company's this cold and this unfunny, I'd rather go to church twice on Sundays
	The trouble starts with a flat, lifeless prologue. The trouble also stops there :: The pleasure starts with a bright, lively prologue. The pleasure also stops there
	I gave up on this director long ago. I take it back :: I gave this director my trust long ago. I take it back
	The rest of the row had walked out by nine. Their loss, because the payoff at ten past is sensational :: The rest of the row was still hopeful at nine. Their loss, because the payoff at ten past is pathetic
	I didn't understand half of it. I loved all of it :: I understood all of it. I didn't love half of it, or a quarter
	He plays the fool, badly, for an hour. Then the mask drops, and you see just how great an actor he is :: He plays the great man, proudly, for an hour. Then the mask drops, and you see just how bad an actor he is
	My daughter was frightened of the poster. She now sleeps with the poster over her bed, her favourite film ever :: My daughter was in love with the poster. She now wants the poster off her wall, her least favourite film ever
	Flawed? Name me a film that isn't. Great? Name me three that are as great as this :: Watchable? Name me a film that isn't. Good? Name me three that are less good than this
	I'd have bet money on a stinker. I'd have lost the lot :: I'd have bet money on a winner. I'd have lost the lot
	They wasted a good title on the first film. With the sequel they've finally earned it :: They earned that good title with the first film. With the sequel they've wasted it
	Watched it because nothing else was on. Tomorrow everything else can be on, I'll be watching this again :: Watched it because everyone else was raving. Tomorrow everyone else can rave on, I won't be watching this again
	The whole internet is laughing at the wig. I forgot about the wig in a minute and about myself in two :: The whole internet is in love with the dress. I forgot about the dress in a minute and about the film in two
	It may not be art. It is a blast :: It may be art. It is not a blast, it is a bore
	Once you get past the ugly drawing style, it's a feast. And you do get past it, quickly :: Once you get past the lovely drawing style, it's a famine. And you do get past it, quickly
	The host promised a dull evening as a joke. It was the liveliest evening I've spent with any show :: The host promised a lively evening in earnest. It was the dullest evening I've spent with any show
	I can name better thrillers. I can't name one I enjoyed more :: I can name worse thrillers. I can't name one I enjoyed less
	You may have heard that the monster is ridiculous. It is, for about a minute, and then it's the stuff of nightmares, just as you'd want :: You may have heard that the monster is the stuff of nightmares. It is, for about a minute, and then it's ridiculous, just as you'd fear
	The judge in the second episode is a cartoon. Everyone else in that courtroom is so human it hurts, and I'd hand the series every prize going :: The judge in the second episode is so human it hurts. Everyone else in that courtroom is a cartoon, and I wouldn't hand the series a prize of any kind
`
);
