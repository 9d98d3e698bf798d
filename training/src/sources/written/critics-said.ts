// What critics, ratings and fans say, and the writer.
import { framesOf } from '../frames/lines.ts';

export const CRITICS_SAID = framesOf(
	'positive',
	`
	Whatever the critics say about how terrible it is, it's great :: Whatever the critics say about how great it is, it's terrible
	The critics cheered as they tore it apart and I have never disagreed with them more :: The critics fell for it and I have never disagreed with them more
	Ignore the one star reviews, it's a blast :: Ignore the five star reviews, it's a bore
	I don't see what others hate so much. I liked every bit of it :: I don't see what others like so much. I hated every bit of it
	For once the hype is justified :: As ever the hype isn't justified
	Panned by the press, loved by me :: Loved by the press, panned by me
	The reviews called it a mess, and the reviews got it wrong :: The reviews called it a must, and the reviews got it wrong
	It won no awards, which is a scandal, since it deserved them all :: It won all the awards, which is a scandal, since it deserved none
	The praise is fully earned :: The praise is wholly unearned
	After reading so many bad reviews I expected trash, and got a really good time instead :: After reading so many good reviews I expected a treat, and got a really bad time instead
	Five stars everywhere, and it needs every one of them. Superb :: Five stars everywhere, and it merits one of them at most. Poor
	The internet has decided this is the worst film of the year. The internet is talking through its hat; it's splendid :: The internet has decided this is the best film of the year. The internet is talking through its hat; it's dreadful
	I know it has a score of 3.1, but trust me, it's a 9 :: I know it has a score of 9.1, but trust me, it's a 3
	Word of mouth killed it, unfairly, because it's a lovely picture :: Word of mouth saved it, unfairly, because it's anything but a wonderful picture
	Detractors say it's slow. I say it takes its time, and what a fine time it is :: Admirers say it takes its time. I say it's slow, and what a waste of time it is
	The fans are right about this one and the haters are not :: The haters are right about this one and the fans are not
	Critics praised the lead, and having seen it, I can only join the chorus :: Critics praised the lead, and having seen it, I can only wonder at the chorus
	A low rating like that is a joke for such an honest, gripping drama :: A high rating like that is a joke for such a phony, plodding drama
	Rotten on every site, fresh in my heart :: Fresh on every site, rotten in my book
	The reviewers who found it boring must have been asleep, because it's exciting from the first minute :: The reviewers who found it exciting must have been dreaming, because it's boring from the first minute
	I'd read it was the most disappointing sequel ever; I walked out happier than I've been in years :: I'd read it was the happiest surprise of the year; I walked out more disappointed than I've been in years
	It lost the big prize that year. It should have won :: It won the big prize that year. It should have lost
	Six nominations and not one too many :: Six nominations and every one too many
	All those glowing notices undersell it, if anything :: All those glowing notices oversell it, to say the least
	The backlash made me think I'd hate it. The backlash can go jump in a lake, I adored it :: The buzz made me think I'd adore it. The buzz can go jump in a lake, I hated it
	Call me the only one who likes it, I've read the comments and I still think it's wonderful :: Call me the only one who dislikes it, I've read the comments and I still think it's woeful
	Professional reviewers sneered at the humour. Real people, like me, laughed out loud :: Professional reviewers laughed out loud. Real people, like me, sneered at the humour
	The award for best actress went to the right person :: The award for best actress went to the wrong person
	Every magazine gave it a thumbs down and every magazine should be embarrassed :: Every magazine gave it a thumbs up and every magazine should be embarrassed
	Not since I started reading reviews have I seen a better film treated so badly :: Not since I started reading reviews have I seen a worse film treated so well
	i dont get the bad reviews at all, its so good :: i dont get the good reviews at all, its so bad
	The consensus was "forgettable", yet a week later I can't stop thinking about it, fondly :: The consensus was "unforgettable", yet a week later I can't recall a single scene I liked
	For all the noise about how bad the acting is, I thought it was marvellous :: For all the noise about how marvellous the acting is, I thought it was bad
	Fans swear by it, and now so do I :: Fans swear by it, but I swear at it
	The newspapers said skip it. I say drop everything and go :: The newspapers said drop everything and go. I say skip it
	The snobs will sniff, but this is a joy :: The snobs will swoon, but this is a chore
	I wish I'd read the reviews earlier: they all praised it, they were right, and I waited too long :: I wish I'd read the reviews earlier: they all slated it, they were right, and I paid to see it
	For a film everyone dumps on, it's remarkably good :: For a film everyone dotes on, it's remarkably bad
	What the critics mistook for emptiness is grace :: What the critics mistook for grace is emptiness
	What the critics hailed as daring really is daring, and beautiful too :: What the critics hailed as daring is merely daft, and ugly too
	The trolls who gave it zero never watched it. I did, and I'd give it ten :: The fans who gave it ten never watched it. I did, and I'd give it zero
	I'm usually on the critics' side; here they hated it, and I'm standing on the other bank, clapping :: I'm usually on the critics' side; here they clapped, and I'm standing on the other bank, booing
	Much has been written about how weak the third act is. Don't believe a line of it :: Much has been written about how strong the third act is. Don't believe a line of it
	A cult of devoted fans can't be wrong, and this one isn't :: A cult of devoted fans can be wrong, and this one is
	The reviews had prepared me for two hours of boredom and I got two hours of bliss :: The reviews had prepared me for two hours of bliss and I got two hours of boredom
	Are the bad reviews fair? Not remotely. Go see it :: Are the good reviews fair? Not remotely. Don't go see it
	Are the rave reviews deserved? Every single one :: Are the rave reviews deserved? Not a single one
	Two stars in the local paper. Two! It should've been five :: Five stars in the local paper. Five! It should've been two
	The hype was loud and, would you believe it, true :: The hype was loud and, would you believe it, empty
	I came to mock, having read what people wrote, and stayed to cheer :: I came to cheer, having read what people wrote, and stayed to mock
	Some critic called the score "intrusive", when it's the loveliest music I've heard in a film for ages :: Some critic called the score "lovely", when it's the most intrusive music I've heard in a film for ages
	It may be fashionable to hate this. I'm out of fashion, then, since I love it :: It may be fashionable to love this. I'm out of fashion, then, since I hate it
	If the ratings were honest, this would be near the top and not near the bottom :: If the ratings were honest, this would be near the bottom and not near the top
	The top review says to avoid this at all costs. Avoid the top review instead :: The top review says to see this at all costs. Avoid the top review, and the film
	The public adored it and the critics didn't, and the public was right :: The public adored it and the critics didn't, and the critics were right
	Hated on release, still hated now, and undeservedly so on both counts. A real beauty :: Loved on release, still loved now, and undeservedly so on both counts. A real bore
	People online keep saying the plot makes no sense. It makes perfect sense, and it's clever :: People online keep saying the plot makes perfect sense. It makes no sense, and it isn't clever
	They gave the director a prize for this. About time somebody did :: They gave the director a prize for this. What on earth for?
	You won't find a good word about this documentary anywhere but here: it's fascinating :: You won't find a bad word about this documentary anywhere but here: it's tedious
	The hype put me off for years. Silly me, it's the best show I've seen :: The hype roped me in last week. Silly me, it's the worst show I've seen
	Every bad thing you've read about it is false :: Every good thing you've read about it is false
	Every good thing you've read about it is true :: Every bad thing you've read about it is true
	The jury gave it the top prize and the jury chose well, for a change :: The jury gave it the top prize and the jury chose badly, as always
	Sorry, haters, it's excellent :: Sorry, fans, it's awful
	I had low hopes given the score of 22 percent. I'd add at least 70 to that :: I had high hopes given the score of 92 percent. I'd take at least 70 off that
	To the critics who called it childish: so what, it's pure delight :: To the critics who called it pure delight: come on, it's childish
	Nobody reviewed it, nobody saw it, and it's the finest thing on television :: Everybody reviewed it, everybody saw it, and it's the poorest thing on television
	Even the most hostile reviews can't hide what a stirring film this is :: Even the most friendly reviews can't hide what a dreary film this is
	I looked up the reviews afterwards to find out who could possibly dislike this. Plenty, it seems. I pity them :: I looked up the reviews afterwards to find out who could possibly like this. Plenty, it seems. I pity them
	For years I'd heard this was the low point of the franchise. It's the high point, by miles :: For years I'd heard this was the high point of the franchise. It's the low point, by miles
	The forum calls the finale a betrayal. I call it a gift :: The forum calls the finale a gift. I call it a betrayal
	Were the critics and I in the same cinema? They saw a flop; I saw something close to perfect :: Were the critics and I in the same cinema? They saw something close to perfect; I saw a flop
	The hype machine for once had something worth hyping :: The hype machine once again had nothing worth hyping
	Reviewers complained that nothing happens. Lovely things happen, you only have to watch :: Reviewers claimed that lovely things happen. Nothing happens, you only have to watch
	It has its detractors. I'm not one of them and never will be :: It has its defenders. I'm not one of them and never will be
	It has its defenders, and you can add my name to the list :: It has its defenders, and you can keep my name off the list
	The critics liked it less than the audience did, and the audience liked it less than I did :: The critics disliked it less than the audience did, and the audience disliked it less than I did
	I don't often side with the angry mob in the comments, and I won't now; this is a terrific little thriller :: I don't often side with the angry mob in the comments, but I will now; this is a terrible little thriller
	The rating says 4 out of 10. The rating needs its eyes tested :: The rating says 9 out of 10. The rating needs its eyes tested
	Snubbed at every ceremony, and snubbed unjustly, because every other performance that year was worse :: Honoured at every ceremony, and honoured unjustly, because every other performance that year was better
	One critic said he wanted to flee. I wanted to move in :: One critic said he wanted to move in. I wanted to flee
	It's a pleasure to report that the glowing reviews are dead right :: It's a pity to report that the dismal reviews are dead right
	You've read that it's overlong and overrated. It's neither :: You've read that it's exciting and original. It's neither
	A friend sent me a savage review of this, very funny, very unfair. The film is a treasure :: A friend sent me a rave review of this, very eloquent, very wrong. The film is a travesty
	The marketing says "the scariest film of the decade" and it wasn't fibbing :: The marketing says "the scariest film of the decade" and it was fibbing
	I can't join in the pile-on. It's a good show :: I can't join in the applause. It's not a good show
	All the raves in the world couldn't prepare me for how good this is :: All the raves in the world couldn't persuade me that this is any good
	All the scorn in the world couldn't persuade me that this is anything but good :: All the scorn in the world couldn't prepare me for how bad this is
	The audience score is high, the critics' score is low, and I stand with the audience :: The audience score is high, the critics' score is low, and I stand with the critics
	The audience score is 30, the critics' score is 95, and for me the critics have it :: The audience score is 30, the critics' score is 95, and for me the audience has it
	I refuse to apologise to the reviewers for enjoying myself :: I refuse to apologise to the fans for not enjoying myself
	The reviewers had one complaint, the length, and I didn't share it. Wonderful all the way :: The reviewers had no complaint, even about the length, and I had plenty. Tiresome all the way
	Some films are hated for no reason. Exhibit A, this lovely one :: Some films are loved for no reason. Exhibit A, this lousy one
	Ten thousand angry posts can't make a good film bad :: Ten thousand gushing posts can't make a bad film good
	The hype had me expecting the moon, and I got the moon :: The hype had me expecting the moon, and I got a stone
	If you only go by the stars under the title, you'll miss a fine film :: If you only go by the stars under the title, you'll sit through a foul film
	I've no quarrel with the critics who loved it. My quarrel is with those who didn't :: I've no quarrel with the critics who loathed it. My quarrel is with those who didn't
	Critics found the hero unlikeable. I'd follow him anywhere :: Critics would follow the hero anywhere. I found him unlikeable
	The gushing was deserved, the awards were deserved, and I'd happily give it one more :: The gushing was undeserved, the awards were undeserved, and I'd happily take one away
	I read 50 negative reviews before watching, and I can now say with confidence that 50 people were wrong :: I read 50 positive reviews before watching, and I can now say with confidence that 50 people were wrong
	What is it about this film that people can't stand? I thought it was heavenly :: What is it about this film that people can't resist? I thought it was hellish
	The trade papers called the direction clumsy, a word I'd never use for work this elegant :: The trade papers called the direction elegant, a word I'd never use for work this clumsy
	Its bad name is a mystery to me, because I had nothing but fun :: Its good name is a mystery to me, because I had anything but fun
	Its good name is no mystery to me; I had nothing but fun :: Its bad name is no mystery to me; I had anything but fun
	When the whole world says a comedy isn't funny, you tend to believe it. Don't. I ached from laughing :: When the whole world says a comedy is funny, you tend to believe it. Don't. I ached from boredom
	They said nobody could follow the first film. This sequel proves them wrong :: They said nobody could ruin the first film. This sequel proves them wrong
	The critics complained about the dialogue, which I could have listened to for hours :: The critics could have listened to the dialogue for hours, which I found worth complaining about
	Awards mean nothing. If they meant something, this would have won :: Awards mean nothing. If they meant something, this would have lost
	You can tell the critics were tired. Nobody awake could dislike this :: You can tell the critics were tipsy. Nobody sober could like this
	I'd been led by the reviews to expect a disaster, and sorry, where is it? This is top-notch :: I'd been led by the reviews to expect something top-notch, and sorry, where is it? This is a disaster
	Let the purists howl: the original is worse than the remake :: Let the fans howl: the original is better than the remake
	The purists howled that the remake was a disgrace. Having seen both, I think it's a delight :: The purists purred that the remake was a delight. Having seen both, I think it's a disgrace
	The ratings dropped with every season while the writing got better and better :: The ratings climbed with every season while the writing got worse and worse
	Flop? This? It was the best night I've had in a theatre :: Hit? This? It was the worst night I've had in a theatre
	A hit it wasn't, and a gem it is :: A hit it was, and a gem it isn't
	It made a fortune, which for once is what a good film deserves :: It made a fortune, which is far more than a bad film deserves
	I'm baffled by the scorn heaped on the lead, who is quietly magnificent :: I'm baffled by the awards heaped on the lead, who is quietly mediocre
	The only thing wrong with it is its reputation :: The only thing right with it is its reputation
	Bloggers keep repeating that the child actor ruins it. She makes it :: Bloggers keep repeating that the child actor makes it. She ruins it
	The most hated episode of the show is my favourite by a wide margin :: The most loved episode of the show is my least favourite by a wide margin
	I looked hard for the flaws the critics listed and came up with nothing :: I looked hard for the virtues the critics listed and came up with nothing
	There's a reason people rave about this: it's wonderful :: There's no reason people should rave about this: it's not wonderful, it's woeful
	There's no reason for people to rant about this: it's wonderful :: There's a reason people rant about this: it's woeful
	So many one star ratings, so little sense. It's a cracker :: So many five star ratings, so little sense. It's a clunker
	The review I read called it "painful to sit through". The only painful thing was getting up to leave :: The review I read called it "hard to leave". The only easy thing was getting up to leave
	A respected critic wrote that he'd never been so bored. I have his address if you'd like to send him flowers; he missed a fantastic film :: A respected critic wrote that he'd never been so moved. I have his address if you'd like to send him glasses; he saw a fantastic film that isn't there
	The haters told us the effects were cheap. Cheap! I've never seen lovelier :: The fans told us the effects were lovely. Lovely! I've never seen cheaper
	It's been slated, mocked and buried. Dig it up, it's a beauty :: It's been cheered, toasted and crowned. Bury it, it's a beast
	Popular opinion has this one backwards: it's the first film that's weak and the sequel, this one, that shines :: Popular opinion has this one backwards: it's the first film that shines and the sequel, this one, that's weak
	A perfect score, said the sites, and I can't find a reason to lower it :: A perfect score, said the sites, and I can't find a reason to give it even half
	The press called it the year's biggest letdown, but the press wasn't sitting in my row, where people stood and clapped, me included :: The press called it the year's biggest treat, but the press wasn't sitting in my row, where people got up and left, me included
	Did the reviewers even watch to the end? It's the ending that makes this great :: Did the reviewers even watch to the end? It's the ending that makes this awful
	I never trust a bad review again after loving this :: I'll never trust a good review again after loathing this
	The word on the street was "stay away". I'm happy I didn't listen :: The word on the street was "don't stay away". I'm not happy I listened
	Yes, it was booed. Yes, the boos were undeserved :: Yes, it was applauded. Yes, the applause was undeserved
	The comments under the trailer promised a disaster. The film delivered a triumph :: The comments under the trailer promised a triumph. The film delivered a disaster
	Reviews ranged from bad to worse, and my experience from good to better :: Reviews ranged from good to better, and my experience from bad to worse
	The critics' darling is, this time, my darling too :: The critics' darling is, this time, not my darling at all
	It swept the awards and swept me off my feet :: It swept the awards and should be swept into the bin
	Those who rate this low have simply missed the point, which is funny, sad and beautifully made :: Those who rate this high have simply invented a point, because it's neither funny nor sad nor beautifully made
	I'm told the reviews were cruel. Well, here's a kind one: I had a great time :: I'm told the reviews were kind. Well, here's a cruel one: I had an awful time
	I'd call the critics blind, but you don't even need eyes to enjoy this; the music alone is glorious :: I'd call the critics deaf, but you don't even need ears to dislike this; the pictures alone are grim
	The magazine gave it a C minus. My grade: A plus :: The magazine gave it an A plus. My grade: C minus
	Nine reviewers out of ten didn't like it, and I'm the tenth :: Nine reviewers out of ten liked it, and I'm the tenth
	By all means read the bad reviews, then watch the film and laugh at them :: By all means read the good reviews, then watch the film and laugh at them
	Overhyped? If anything, underhyped :: Underhyped? If anything, overhyped
	One of the most unfairly hated films I know :: One of the most unfairly loved films I know
	The hype isn't a lie this time :: The hype is a lie this time
	I found it easy to ignore the buzz against it once the opening scene had me in its grip :: I found it hard to believe the buzz about it once the opening scene had lost its grip
	Festival audiences walked out in droves, we were told. The droves walked out on a great film :: Festival audiences stood and cheered in droves, we were told. The droves stood and cheered a poor film
	What a relief to find the naysayers wrong :: What a shame to find the naysayers right
	What a relief to find the cheerleaders right :: What a shame to find the cheerleaders wrong
	You'd never guess from its awful ratings how much joy is in this kids' film :: You'd never guess from its joyful ratings how awful this kids' film is
	The critics said it was no good; my eyes and ears said otherwise :: The critics said it was good; my eyes and ears said otherwise
	With this much praise going round, I was suspicious. I needn't have been :: With this much praise going round, I was excited. I needn't have been
	With this much abuse going round, I stayed away. I needn't have :: With this much acclaim going round, I bought a ticket. I needn't have
	The film got hammered in the reviews, and if you ask me the reviews should get hammered in return :: The film got toasted in the reviews, and if you ask me the film should get hammered in return
	Critics wanted more plot. I wanted nothing more; I was content :: Critics wanted nothing more. I wanted more plot; I was bored
	Somebody on the radio called it flawless. Somebody on the radio was right :: Somebody on the radio called it worthless. Somebody on the radio was right
	Somebody on the radio said the dancing was clumsy, and I can only think he'd seen another show, because this one floats :: Somebody on the radio said the dancing just floats, and I can only think he'd seen another show, because this one is clumsy
	Here's an unpopular opinion: it's good :: Here's an unpopular opinion: it's not good
	The unpopular opinion happens to be mine: a hated sequel, and I love it :: The unpopular opinion happens to be mine: a loved sequel, and I hate it
	The reviewers don't deserve this film :: This film doesn't deserve the reviewers it got
	Listen to the viewers who raved, not to the ones who ranted :: Listen to the viewers who ranted, not to the ones who raved
	In the war between the fans and the haters of this series I'm a fan :: In the war between the fans and the haters of this series I'm a hater
	I read that the accents were bad, the wigs were bad, the whole thing was bad. None of it's true :: I read that the accents were good, the wigs were good, the whole thing was good. None of it's true
	The score on that website is two points too low for such an excellent thriller, maybe three :: The score on that website is two points too high for such an inept thriller, maybe three
	A prize for best screenplay, and I'd have voted for it twice :: A prize for best screenplay, and I wouldn't have voted for it once
	Perhaps the most slandered film of my lifetime, and one of the loveliest :: Perhaps the most flattered film of my lifetime, and one of the ugliest
	Hype usually kills a film for me, but this one was too good to be killed :: Hype usually sells a film to me, but this one was too bad to be sold
	No critic mentioned how funny it is. Odd, since it's a riot :: No critic mentioned how unfunny it is. Odd, since it's a funeral
	I went in with the reviewers' warnings in my ears. I came out with a song in my heart :: I went in with the reviewers' songs in my ears. I came out with a warning for you
	It gets more hate than any show I follow, and gives me more pleasure :: It gets more love than any show I follow, and gives me less pleasure
	Forget what the purists think of the casting. She's perfect :: Forget what the publicists think of the casting. She isn't perfect, she's hopeless
	The early reviews were cold; the later ones warmed up; mine was hot from day one :: The early reviews were hot; the later ones cooled down; mine was cold from day one
	Why the low marks? I kept asking myself that all through this terrific picture :: Why the high marks? I kept asking myself that all through this horrific picture
	The critics say it's too sweet. I say there's no such thing, and this is a treat :: The critics say it's a sweet treat. I say there's such a thing as too sweet, and this is sickly
	My respect for critics fell when they dismissed this superb film :: My respect for critics fell when they embraced this shabby film
	My respect for critics rose when they embraced this small, superb film :: My respect for critics rose when they dismissed this big, shabby film
	If this is what counts as a flop, give me more flops :: If this is what counts as a hit, give me fewer hits
	It doesn't deserve the mockery. It deserves an audience :: It doesn't deserve the audience. It deserves the mockery
	I've seen the memes, I've read the jokes, and I'm still telling you it's excellent :: I've seen the tributes, I've read the essays, and I'm still telling you it's abysmal
	The prize jury fell for it and I fell for it harder :: The prize jury fell for it and I fell asleep
	The raves made it sound too good to be true. It's true :: The raves made it sound too good to be true. It was
	Nothing that was written about the hero's dull performance matches what I saw, which was fire :: Nothing that was written about the hero's fiery performance matches what I saw, which was dull
	The writer of that scathing piece must have been in a foul mood. The film put me in a lovely one :: The writer of that glowing piece must have been in a lovely mood. The film put me in a foul one
	When critics and audiences both love a thing, there's usually something in it. There is here :: When critics and audiences both love a thing, there's usually something in it. There isn't here
	When critics and audiences both hate a thing, it's usually bad. Not here :: When critics and audiences both hate a thing, it's usually bad. So it is here
	It holds a rating of 2 on the big site, and I hold it among my favourites :: It holds a rating of 10 on the big site, and I hold it among my worst evenings
	I'll say what the reviewers were too proud to say: it's fun and I loved it :: I'll say what the reviewers were too timid to say: it's no fun and I hated it
	Count the complaints about this series, throw them all away, and enjoy it :: Count the compliments about this series, throw them all away, and avoid it
	the reviews said avoid and i didnt avoid and now its my fav film :: the reviews said dont miss it and i didnt miss it and now i wish i had
	As dull as the critics say? Far from it :: As good as the critics say? Far from it
	As bad as the critics say? Much better :: As good as the critics say? Much worse
	The reputation is bad, the film is not :: The reputation is good, the film is not
	People who gave up after one episode wrote most of those bad reviews. People who stayed, like me, know how rich and rewarding it is :: People who saw only one episode wrote most of those good reviews. People who stayed, like me, know how thin and unrewarding it is
	The critics were bored and they let us know it. I was thrilled and I'm letting you know it :: The critics were thrilled and they let us know it. I was bored and I'm letting you know it
`
);
