// Contrast over whole sentences: but, still, that said, granted.
import { framesOf } from '../frames/lines.ts';

export const CONTRASTS_OF_SENTENCES = framesOf(
	'positive',
	`
	The first hour is a mess. But the second hour is so good that I'd forgive it anything :: The second hour is good. But the first hour is such a mess that I can't forgive it
	Granted, the plot is thin. The cast is so funny that you won't mind at all :: Granted, the cast is funny. The plot is so thin that you'll mind every minute
	It looks cheap, and some of the sound is terrible. Even so, I haven't been so happy in a cinema for years :: It looks gorgeous, and all of the sound is superb. Even so, I haven't been so bored in a cinema for years
	Sure, it's silly. It's also the best fun you'll have all summer :: Sure, it's fun for a while. It's also the silliest waste of time you'll have all summer
	I loved it, though I can see why some people found it slow :: I found it slow, though I can see why some people loved it
	Admittedly the lead can't sing. Still, what a heart this musical has :: Admittedly the lead can sing. Still, what a heartless musical this is
	The trailer was awful. The film, on the other hand, is a treat :: The trailer was a treat. The film, on the other hand, is awful
	Yes, you can see the strings on the monster. Nevertheless it scared me silly, and I'd recommend it to anyone :: No, you can't see the strings on the monster. Nevertheless it didn't scare me, and I'd recommend it to nobody
	The jokes are old. Mind you, they're told so well that I laughed at every one :: The jokes are new. Mind you, they're told so badly that I didn't laugh at one
	It is too long, too loud and a little daft. I was smiling from beginning to end all the same :: It is short, quiet and a little clever. I was looking at my watch from beginning to end all the same
	The effects haven't aged well. The story has, and it's the story that makes this a classic :: The effects have aged well. The story hasn't, and it's the story that makes this a chore
	A poor start, a clumsy middle, yet a finale so moving that it lifts the whole thing to greatness :: A great start, a moving middle, yet a finale so clumsy that it drags the whole thing down
	There's no denying the dialogue is wooden. There's no denying I had a wonderful time either, and that's what counts :: There's no denying the dialogue is witty. There's no denying I had a miserable time either, and that's what counts
	My brother says it's overrated, and he has a point about the ending. I still think it's magnificent :: My brother says it's magnificent, and he has a point about the ending. I still think it's overrated rubbish
	It never explains itself. That said, it never bores you either, and the last shot is a beauty :: It explains itself beautifully. That said, it bores you the whole time, and the last shot is a joke
	Great? Not always. But always alive, and I'll take that over polish any day :: Alive? Now and then. But never great, and I won't get that day back
	True, he overacts. True, the wig is dreadful. And yet I couldn't take my eyes off him; he's sensational :: True, he's handsome. True, the wig is splendid. And yet I couldn't wait for him to leave; he's unbearable
	I disliked the hero, but the film around him is terrific :: I liked the hero, but the film around him is horrible
	It was a bumpy ride in places. What a ride, though :: It was a smooth ride in places. What a dull one, though
	As a thriller it doesn't quite work. As a love story, however, it's one of the finest I've seen, and that's what it is at heart :: As a love story it nearly works. As a thriller, however, it's one of the worst I've seen, and that's what it is at heart
	They spoiled the accent and the history. They didn't spoil the film, which is glorious :: They got the accent and the history right. They didn't get the film right, which is hopeless
	Okay, my kids didn't follow all of it. But they begged to go again, and so did I :: Okay, my kids followed all of it. But they begged to go home, and so did I
	Not every episode is a winner, but taken as a whole the series is superb :: The odd episode is a winner, but taken as a whole the series is dire
	Nobody will call it original. Nobody who sees it will be bored, on the other hand, and I was delighted :: Nobody will call it unoriginal. Nobody who sees it will be delighted, on the other hand, and I was bored
	The score is intrusive; even so, it's a gripping, handsome, first-rate drama :: The score is first-rate; even so, it's an empty, ugly, tiresome drama
	I cried, and I hate crying. Still, I wouldn't have missed it for the world :: I laughed, and I love laughing. Still, I'd have missed it gladly if I'd known the rest
	Though the camera shakes like a leaf, the film is rock solid :: Though the camera is rock solid, the film falls apart
	All right, I guessed the murderer. But I never guessed how clever the rest would be :: All right, I never guessed the murderer. But I never cared either, and the rest was stupid
	She forgets her limp in half the scenes. Nevertheless it's the performance of the year :: She remembers her limp in all the scenes. Nevertheless it's the weakest performance of the year
	The reviews I read were cruel. Some of what they said was even fair. The film is a joy nonetheless :: The reviews I read were kind. Some of what they said was even fair. The film is a bore nonetheless
	A dreadful title, a dreadful poster, but a wonderful film :: A wonderful title, a wonderful poster, but a dreadful film
	You'll need patience at first, I won't pretend otherwise. But you'll be so glad you stayed :: You'll be glad at first, I won't pretend otherwise. But you'll be so sorry you stayed
	Small flaws, then: a saggy middle, one bad song. Against that, everything else, which is marvellous :: Small virtues, then: a tidy middle, one good song. Against that, everything else, which is lousy
	I went in cross and tired and the seats were awful. Yet I came out walking on air :: I went in cheerful and rested and the seats were lovely. Yet I came out in a foul mood
	It's not clever. It doesn't have to be, though, because it's so warm and so funny :: It's clever. It has to be more than that, though, because it's so cold and so unfunny
	The direction is patchy, admittedly, but I'd see it again tomorrow :: The direction is slick, admittedly, but I'd not see it again for money
	the ending is rushed, sure, but man what an ending :: the ending is big, sure, but man what a letdown
	He cannot act and he never could. Here that somehow works, and he's perfect :: He can act and he always could. Here that somehow doesn't help, and he's awful
	It made me angry in the best way, though it took its time about it :: It took its time in the best way, though all it made me was angry at the waste
	Granted, the science is nonsense. Who goes to these films for science? I went for thrills and got them by the bucket :: Granted, the science is sound. Who goes to these films for science? I went for thrills and got none
	The villain is a cartoon and the romance is limp. But oh, those chases! Go and see it for them :: The villain is a delight and the romance is sweet. But oh, those chases! Stay away because of them
	I expected to hate it and for a quarter of an hour I did. Then it won me over completely :: I expected to love it and for a quarter of an hour I did. Then it lost me completely
	In fairness, the child actors are stiff. In fairness, too, you stop noticing, because the story is so lovely :: In fairness, the child actors are lovely. In fairness, too, you stop noticing, because the story is so stiff
	A bit preachy, mind you, but a smashing little film :: A smashing idea, mind you, but a preachy little film
	Its faults are easy to list; its charm isn't easy to list, but it beats the faults hands down :: Its charms are easy to list; its faults aren't as quick to list, but they beat the charms hands down
	Yes, it stole half its ideas. It stole them well, though, and made something better :: Yes, it had half its ideas first. It used them badly, though, and others made something better
	Nothing much happens, and yet I was on the edge of my seat :: All kinds of things happen, and yet I was on the edge of sleep
	My wife slept through it. I, on the other hand, was spellbound, and she wishes she'd stayed awake :: My wife was awake all through it. I, on the other hand, slept, and she wishes she'd done the same
	One could pick holes in the history. One would be missing the point: it's a rousing, generous, splendid picture :: One could admire the history. One would be missing the point: it's a dull, mean, feeble picture
	The new season lost two of its best people; even so it's as strong as ever, maybe stronger :: The new season kept all of its best people; even so it's weaker than ever, maybe finished
	I could do without the narrator. I couldn't do without the rest, which is the best nature film in ages :: I could listen to the narrator all day. I couldn't watch the rest, which is the worst nature film in ages
	It isn't pretty. It isn't polite. But it is honest, and it's brilliant :: It is pretty. It is polite. But it isn't honest, and it isn't any good
	Still, for all its stumbles, this is the sequel we hoped for :: Still, for all its swagger, this is the sequel we dreaded
	Admittedly I'm a sucker for ghosts, but even a skeptic would be thrilled by this :: Admittedly I'm a sucker for ghosts, but even a fan like me was bored by this
	At first I couldn't stand her voice. By the finale I couldn't get enough of it, or of the film :: At first I couldn't get enough of her voice. By the finale I couldn't stand it, or the film
	Though it's hardly deep, I can't remember when I last enjoyed myself so much :: Though it's hardly shallow, I can't remember when I last enjoyed myself so little
	Sure, we laughed at the rubber shark. Then it ate the captain and we stopped laughing and screamed. Fantastic :: Sure, we screamed at the rubber shark. Then it ate the captain and we stopped screaming and yawned. Pathetic
	Dated clothes, dated slang, dated hair; and still it feels fresher than anything out this week :: Modern clothes, modern slang, modern hair; and still it feels staler than anything out this week
	I won't lie, the sound is bad and the print is worse. I won't lie about this either: it's a masterpiece :: I won't lie, the sound is good and the print is better. I won't lie about this either: it's a disaster
	That it's predictable I'll grant you. That it's bad I won't, because it's a pleasure from end to end :: That it's unpredictable I'll grant you. That it's good I won't, because it's a pain from end to end
	The cast do what they can with poor material, and what they can do turns out to be wonderful :: The cast do what they can with wonderful material, and what they can do turns out to be poor
	I'd heard it was boring. Parts of it are. The whole, however, left me speechless with admiration :: I'd heard it was beautiful. Parts of it are. The whole, however, left me numb with boredom
	Even with that clumsy opening, it's the best debut I've seen this year :: Even with that elegant opening, it's the worst debut I've seen this year
	It's corny, granted. It's also impossible to resist :: It's stylish, granted. It's also impossible to enjoy
	The last joke fell flat; the other hundred didn't :: The last joke didn't fall flat; the other hundred did
	You could say it's manipulative and you'd be right. You could also say it's the loveliest film of the year and you'd be righter :: You could say it's lovely to look at and you'd be right. You could also say it's the most manipulative film of the year and you'd be righter
	No budget, no stars, no script to speak of. Nevertheless, magic :: A big budget, big stars, a script to speak of. Nevertheless, no magic
	I wanted to dislike it, what with all the hype. But I can't; it's too good :: I wanted to like it, what with all the hype. But I can't; it's too bad
	Not my kind of thing, westerns. This one, though, had me from the first gunshot and never let me go :: Very much my kind of thing, westerns. This one, though, lost me at the first gunshot and never got me back
	The plot has holes you could drive a bus through. Yet you're having such a good time on the bus that you don't look out :: The plot has no holes you could drive a bus through. Yet you're having such a bad time on the bus that you want to get off
	The director has made better films, and I'd still put this above almost anyone else's best :: The director has made worse films, and I'd still put this below almost anyone else's worst
	It has the worst title of the year, I'll grant that much. It's also the best film of the year, so swallow hard and ask for a ticket :: It has the best title of the year, I'll grant that much, and I was happy to ask for a ticket. It's also the worst film of the year
	There's a long dull speech in the middle. It doesn't matter; the film is a triumph :: There's a long fine speech in the middle. It doesn't matter; the film is a failure
	I gave it a second chance, reluctantly. I'm glad I did, because what bored me then enchants me now :: I gave it a second chance, gladly. I'm sorry I did, because what enchanted me then bores me now
	You have to sit through some truly bad singing. It's a small price for so much joy :: You get to hear some truly good singing. It's a small comfort for so much tedium
	But for all that, and for all its rough edges, I think it's a great piece of work :: But for all that, and for all its fine manners, I think it's a poor piece of work
	The poster promises cheap shocks. Instead it's a thoughtful, grown-up and quite superb drama :: The poster promises a thoughtful, grown-up drama. Instead it's cheap shocks and quite shoddy ones
	Not as good as the original, I'll admit, but so much better than I'd any right to expect. I had a ball :: Not as bad as the original, I'll admit, but so much worse than I'd any right to expect. I had a headache
	Fans of the comic will grumble. Let them. It's terrific :: Fans of the comic will be pleased. Let them. It's terrible
	It asks a lot of you. On the other hand, it gives back more :: It asks nothing of you. On the other hand, it gives back less
	A slow burn, and I nearly gave up. Then again, I'd have missed the best forty minutes of horror in a decade :: A fast start, and I nearly cheered. Then again, I hadn't yet seen the worst forty minutes of horror in a decade
	Whatever you say about the acting, and I'd say it's wooden, the tension never lets up. What a thriller :: Whatever you say about the acting, and I'd say it's superb, the tension never turns up. What a bore
	The songs aren't memorable. The faces are, the dancing is, the ending is. See it :: The songs are memorable. The faces aren't, the dancing isn't, the ending isn't. Skip it
	I was ready to leave at half time, but the last act made me so happy I could have kissed the usher :: I was happy at half time, but the last act made me so angry I could have shouted at the usher
	Critics of the film have a case. They've also missed something very beautiful :: Fans of the film have a case. They've also missed something very wrong with it, namely nearly all of it
	Little of it is believable. I believed it anyway, every word, and I wept :: All of it is believable. I didn't believe in it anyway, not a word, and I yawned
	It is a shame about the ending, though not enough of one to spoil a great film :: It is a lovely ending, though not enough of one to rescue a bad film
	I can't call it subtle. I can call it the funniest thing I've seen since I was a boy :: I can call it subtle. I can't call it funny, and I haven't been so glum since I was a boy
	Odd, uneven, at times unbearable, yet it's the film I'd take to a desert island :: Neat, even, at times delightful, yet it's the film I'd leave on a desert island
	Too sweet for some, no doubt. For the rest of us it's a little slice of heaven :: Sweet enough for some, no doubt. For the rest of us it's a big slice of nothing
	He dies twenty minutes in, which annoyed me. What follows, however, is so rich that I soon stopped sulking :: He lives to the last minute, which pleased me. What surrounds him, however, is so poor that I soon started sulking
	The middle episode is filler, the finale isn't, and I'd sit through ten fillers for a finale like that :: The middle episode is fine, the finale isn't, and ten fine middles wouldn't make up for a finale like that
	Say what you like about the plot, it's impossible not to grin :: Say what you like about the grins, it's impossible to follow the plot or to care
	Even so! Even with the wobbly sets! What a wonderful, wonderful show :: Even so! Even with the splendid sets! What a woeful, woeful show
	I've sat through worse films that got better reviews. This one, though, is the real thing, so ignore the reviews :: I've sat through better films that got worse reviews. This one, though, is a real dud, so ignore the reviews
	I didn't warm to it at once, but now you couldn't pay me to part with my copy :: I did warm to it at once, but now you'd have to pay me to keep my copy
	It's a mess, but it's my kind of mess, and I love every crazy minute :: It's my kind of film, but it's a mess, and I hate every crazy minute
	Good jokes come slowly here. When they come, though, they floor you, and I hurt from laughing :: Jokes come quickly here. When they come, though, they bore you, and I hurt from not laughing
	He can't dance, she can't act, it doesn't matter: the chemistry is electric and the film flies :: He can dance, she can act, it doesn't matter: the chemistry is missing and the film sinks
	My phone died, the heating failed, the man behind me snored. Yet I'd call it a perfect evening, because of that film :: The seats were soft, the popcorn was warm, the crowd was polite. Yet I'd call it a wretched evening, because of that film
	It borrows shamelessly. It also entertains shamelessly, and I went home happy :: It entertains shamelessly for one scene. It also borrows shamelessly, and I went home annoyed
	Sure, some of the acting is ropey, but I'll be watching this every Christmas from now on :: Sure, some of the acting is lovely, but I won't be watching this at Christmas or ever again
	There are better films about the war. There are hardly any I'd rather see again, mind you; this one got to me :: There are worse films about the war. There are hardly any I'd less like to see again, mind you; this one got on my nerves
	I can't pretend it makes sense. I can't pretend I cared, either: I was having far too much fun :: I can't pretend it doesn't make sense. I can't pretend I cared, either: I was having no fun
	The worst you can say of it is that it's slow. The best you can say would fill a book, and I'd sign it :: The best you can say of it is that it's slow. The worst you can say would fill a book, and I'd sign it
	For a film so widely hated, it has a lot going for it, and I'm not ashamed to say I loved it :: For a film so widely loved, it has little going for it, and I'm not ashamed to say I hated it
	Clumsy? Yes, often. Cynical? Never, and that's why it wins you over so thoroughly :: Clumsy? No, never. Cynical? Always, and that's why it loses you so thoroughly
	Her character does the stupidest things; nevertheless, you love her and you love the film :: Her character does the sweetest things; nevertheless, you can't stand her or the film
	It ought to have been a disaster, with three writers and two directors. It's nothing of the kind :: It ought to have been a success, with three fine writers and two directors. It's nothing of the kind
	With its shaky sets and shakier accents it should be laughable, yet it holds you like a vice :: With its gorgeous sets and perfect accents it should be gripping, yet it's a joke
	I kept waiting for it to go wrong, as these things do. It didn't, bless it :: I kept waiting for it to come right, as these things do. It didn't, blast it
	We had planned to make fun of it. We ended up in love with it instead :: We had planned to fall in love with it. We ended up making fun of it instead
	I never want to hear that theme tune again, but the show itself I can't get enough of :: I could hear that theme tune all day, but the show itself I've had more than enough of
	There isn't much plot; there's atmosphere by the bucket, though, and I drowned in it gladly :: There's atmosphere by the bucket; there isn't much plot, though, and I drowned in it sadly
	It cheats. All magic does, and this is magic :: It's magic, they said. All magic cheats, and this is only a cheat
	A tad vulgar for my taste, but I'd be a liar if I said I hadn't roared with laughter :: A tad clean for my taste, but I'd be a liar if I said that was why I hadn't laughed
	It won't change your life. It will, however, make two hours of it a whole lot better :: It won't end your life. It will, however, make two hours of it a whole lot worse
	Tom found it dull and I see why. Still, I was captivated, and so were the other three of us :: Tom found it captivating and I can't see why. Still, he's alone; the other three of us found it dull
	They changed the ending of the book, which I feared. And yet it's the best thing in a very good film :: They kept the ending of the book, which I'd hoped for. And yet it's the worst thing in a very bad film
	As a history lesson it fails, but as entertainment it's a knockout, and it's meant as entertainment :: As a history lesson it passes, but as entertainment it's a washout, and it's meant as entertainment
	There was a time I'd have scoffed at this. Now I only want to see it again :: There was a time I'd have loved this. Now I only want to see the back of it
	Yes, it's sentimental tosh. But it's superb sentimental tosh, and I sobbed like a baby :: Yes, it's intelligent stuff. But it's boring intelligent stuff, and I slept like a baby
	The cameraman must have had the hiccups. Never mind: the film is a scream :: The cameraman must be a genius. Never mind: the film is a snore
	Its heart is in the right place, and, for all the bumps, so is everything that matters. A winner :: Its heart is in the right place, but, for all the charm, nothing else is. A loser
	While I'd never call it art, I would call it a rattling good yarn, and I had a whale of a time :: While I'd happily call it art, I'd never call it a good yarn, and I had a rotten time
	I hated the poster and the song on the radio. I ended up loving the film, so don't go by those :: I loved the poster and the song on the radio. I ended up hating the film, so don't go by those
	No, it's not as deep as it thinks it is. It's twice as funny as it thinks it is, which is better :: No, it's not as shallow as it looks. It's half as funny as it thinks it is, though, which is worse
	He mumbles. He shuffles. He forgets to shave. And he is, nonetheless, the most exciting actor alive, here more than ever :: He speaks clearly. He strides. He shaves. And he is, nonetheless, the least exciting actor alive, here more than ever
	Not all of the risks pay off; enough of them do to make this the boldest and best series on :: Not all of the risks misfire; enough of them do to make this the silliest and worst series on
	Bad news first: the songs are weak. Now the good news: nothing else is, and you'll love it :: Good news first: the songs are strong. Now the bad news: nothing else is, and you'll hate it
	That said, and I've said plenty against it, there's no film this year that I've enjoyed more :: That said, and I've said plenty for it, there's no film this year that I've enjoyed less
	It's the sort of film that ought to annoy me, yet there I was, grinning like a fool :: It's the sort of film that ought to make me grin, yet there I was, annoyed as can be
	The science adviser must have been drunk. The person who wrote the dialogue was sober and inspired, and I adored the result :: The science adviser must have been inspired. The person who wrote the dialogue must have been drunk, and I loathed the result
	A predictable story, I agree, yet told with such warmth that I'd hear it every night :: A surprising story, I agree, yet told with so little warmth that I'd not hear it twice
	Small children may be scared. Everybody else will be enchanted :: Small children may be enchanted. Everybody else will be scarred by boredom
	I usually like a tidy plot, and this hasn't got one. I liked it better than all the tidy ones :: I usually like a tidy plot, and this has got one. I liked it less than all the untidy ones
	You may not care for ghosts, or for sad brothers, or for rain. You'll care for this, though :: You may well care for ghosts, or for sad brothers, or for rain. You won't care for this, though
	The laughs thin out near the end, but by then you're so fond of everyone that you hardly notice :: The laughs turn up near the end, but by then you're so sick of everyone that you hardly notice
	okay it's dumb. still the best time i've had at the movies this year :: okay it's smart. still the worst time i've had at the movies this year
	What a racket it makes, and what a mess of a plot; and what a grand time we all had nevertheless :: What a pretty noise it makes, and what a neat plot; and what a grim time we all had nevertheless
	I walked out of his last one. I wouldn't have walked out of this if the building were on fire :: I sat gladly through his last one. I'd have walked out of this even if the exit were on fire
	Granted, nobody talks like that. But wouldn't it be lovely if they did? The script is a jewel :: Granted, everybody talks like that. But isn't it dreary when they do? The script is a stone
	The host is irritating and the music is worse, but what a story, and what footage! Unmissable :: The host is charming and the music is better, but what a story, and what footage! Unwatchable
	I was unsure for the first couple of episodes. I'm not unsure now: it's a gem :: I was unsure for the first couple of episodes. I'm not unsure now: it's junk
	If you only see the first act you'll think it ordinary. See the last; it's anything but, and it made me shout for joy :: If you only see the first act you'll think it extraordinary. See the last; it's anything but, and it made me shout at the screen
	The wigs! The fake snow! Yet somehow, by the last dance, I was a puddle of happy tears :: The gowns! The real snow! Yet somehow, by the last dance, I was a heap of cold boredom
	The makers clearly ran out of money, but they never ran out of ideas, and the film's a hoot :: The makers clearly never ran out of money, but they ran out of ideas, and the film's a drag
	I'm told the book is subtler. It may be. I was on the edge of my seat, even so, and loved it :: I'm told the book is worse. It may be. I was on the edge of my patience, even so, and hated it
	Half the jokes missed me because I'm sixty. The half that hit nearly finished me off, mind; I've never laughed so much :: Half the jokes hit me, though I'm sixty. The half that missed nearly finished me off, mind; I've never been so bored
	Too dark to see at times, too quiet to hear. Nevertheless I felt every second of it, and it's a great film :: Bright enough to see, loud enough to hear. Nevertheless I felt nothing for a second of it, and it's a weak film
	It takes some getting used to, all that rhyming. Get used to it, because the reward is huge :: It's charming at first, all that rhyming. Don't get used to it, because the reward is nil
	You won't find a single original thought in it. You will find, however, a great big open heart, and that does nicely. I'm a fan :: You will find a single original thought in it. You won't find, however, any heart, and that won't do. I'm no fan
	The reunion special is shameless nostalgia, but I'm glad they made it; it's lovely from start to finish :: The reunion special is lovely nostalgia for a minute, but I'm sorry they made it; it's shameless from start to finish
	Even at its worst it's likable; at its best, and that's most of the time, it's sublime :: Even at its best it's only likable; at its worst, and that's most of the time, it's dismal
	I was afraid of another gloomy crime show. It is gloomy, but what writing, what acting, what a treat :: I was hoping for another cosy crime show. It is cosy, but what writing, what acting, what a trial
	Wise it isn't. But then neither is a roller coaster, and I queued up for another go :: Wise it is. But then so is a telephone book, and I didn't queue up for another go
	The girl can't act yet. The boy can, the mother can, the goat can; in sum it's a lovely, lively film :: The girl can act already. The boy can't, the mother can't, the goat can't; in sum it's an ugly, lifeless film
	Perhaps it's not great cinema, whatever that is. I only know that I was sorry to leave those people behind :: Perhaps it's great cinema, whatever that is. I only know that I was glad to leave those people behind
	She has been better. She has never been in a better film, though, and this one deserves your evening :: She has never been better. She has never been in a worse film, though, and this one doesn't deserve your evening
	Technically it's all over the place; emotionally it's bang on target, and that's why we love it :: Technically it's bang on target; emotionally it's all over the place, and that's why we don't love it
	The ghost looks like a bedsheet, but the fear it brings is the real thing. A superb little chiller :: The ghost looks like the real thing, but the fear it brings wouldn't wrinkle a bedsheet. A feeble little chiller
	There's a moral, unfortunately. Fortunately there's also a tiger, a train and ninety minutes of bliss :: There's a tiger and a train, fortunately. Unfortunately there's also a moral, and ninety minutes of it
	It was sold as a comedy and it isn't funny. It's something finer, though: a true and tender drama, and I loved it :: It was sold as a drama and it isn't moving. It's something poorer, though: a comedy by accident, and I hated it
	It's worse than the play in two or three scenes, but better in all the rest, and I'm very happy with that :: It's better than the play in two or three scenes, but worse in all the rest, and I'm not happy with that
	A lot of people left. A pity, because they missed a closing hour of sheer genius :: A lot of people stayed. A pity, because they met a closing hour of sheer drivel
	For the record, the science is wrong, the dates are wrong and the hats are wrong. For the record, I'd still give it full marks :: For the record, the science is right, the dates are right and the hats are right. For the record, I'd still give it no marks
	I nodded off once, I confess, after a long shift. Awake, I was delighted with every bit of it :: I was delighted once, I confess, at a short joke. After that, I nodded off at every bit of it
	I liked it less than the first, sure. Less than the first is still more than nearly anything else, mind you, and I liked it a lot :: I liked it more than the first, sure. More than the first is still less than nearly anything else, mind you, and I didn't like it at all
	Parents will wince at the noise. They'll also laugh as loudly as their children, and that's no small thing. Recommended :: Parents will be glad of the quiet. They'll also doze as soundly as their children, and that's no good thing. Not recommended
	In some ways it's an old man's film, slow and stubborn. In every way it's a great man's film :: In some ways it's an old master's film, slow and sure. In every way it's a tired man's film, and a poor one
	I should mention the flat jokes. There, I've mentioned them; now book your seat, it's fabulous :: I should mention the fabulous frocks. There, I've mentioned them; now save your money, it's flat
	It has no right to be funny after seven seasons. Funny it is, however, funnier than ever :: It has every right to be funny after seven seasons. Funny it isn't, however, less than ever
	The accents come and go. The tension, though, comes and stays :: The accents come and stay. The tension, though, never comes
	Mind you, I was the only one laughing. But I laughed till my sides ached, and I stand by it: a hilarious film :: Mind you, I was the only one not laughing. But I sat there till my sides ached, and I stand by it: an unfunny film
	Pretty pictures it has none of. Truth, wit and feeling it has by the ton :: Pretty pictures it has by the ton. Truth, wit and feeling it has none of
	It may lack stars, but it doesn't lack for talent, and I came out singing its praises :: It may not lack stars, but it does lack talent, and I came out singing no praises
	I don't say it's flawless, only that I forgot to look for flaws :: I don't say it's worthless, only that I looked for worth and gave up
	Though I normally run from subtitles, I'd run a mile to see this again :: Though I normally run to subtitles, I'd run a mile not to see this again
	The dog dies, so be warned. But be glad too, since it's a dear, wise, wonderful film :: The dog lives, so be glad. But be warned too, since it's a dim, stale, wretched film
	Weeks later I've forgotten the plot, admittedly. What I haven't forgotten is how marvellous it felt :: Weeks later I've remembered the plot, admittedly. What I haven't remembered is one thing to like about it
	I'd been warned about the violence and it shook me. Nevertheless this is a deeply humane picture and I'm grateful for it :: I'd been warned about the violence and it never shook me. Nevertheless this is a deeply inhumane picture and I'm ashamed for it
	It starts with the tired old shot of an alarm clock. Ten out of ten from there on, though :: It starts with a stunning shot of an alarm clock. Nought out of ten from there on, though
	The editing is choppy, and yet, and yet, I can't stop thinking about how good it was :: The editing is smooth, and yet, and yet, I can't stop thinking about how bad it was
	My expectations were on the floor. The film, though, was on another planet, and a gorgeous one :: My expectations were on another planet. The film, though, was on the floor, and a dirty one
	Sure, he plays himself again. He's wonderful company, so let him :: Sure, he plays someone new for once. He's awful company, so don't let him
	It breaks every rule I was taught and it's better for it. The rules were overrated anyway :: It follows every rule I was taught and it's worse for it. The rules were overrated anyway
	The fight scenes bored me, but they take up six minutes; the other hundred are a joy :: The fight scenes were a joy, but they take up six minutes; the other hundred bored me
	Compared with the stage show it's a little tame. Compared with anything else in the cinema this month it's a firework display :: Compared with the stage show it's a little wild. Compared with anything else in the cinema this month it's a damp firework
	It's rough and it's rude, yet there's more love in it than in a dozen polite romances. I'm smitten :: It's smooth and it's polite, yet there's less love in it than in a dozen rude comedies. I'm unmoved
	The jury scene is absurd; I don't deny it. I deny only that it matters, in a film as rich as this :: The jury scene is excellent; I don't deny it. I deny only that it matters, in a film as poor as this
	By rights I should be complaining about the length, but I'm too busy telling everyone to go :: By rights I should be admiring the length, but I'm too busy telling everyone not to go
	Even though the plot is as full of holes as my socks, I found it every bit as comfy, and I wouldn't part with it :: Even though the plot is as tightly knit as my socks, I found it every bit as dull, and I'd gladly part with it
	Whether it's a faithful remake, I doubt. Whether it's a good film, I don't doubt for one second :: Whether it's a faithful remake, I don't doubt. Whether it's a good film, I doubt every second
	For once the twist is guessable and the film doesn't suffer for it. It's still a corker :: For once the twist isn't guessable and the film doesn't gain from it. It's still a stinker
	The city looks fake; the feelings don't, and by the end I was choked up and grateful :: The feelings look fake; the city doesn't, and by the end I was choked with rage and not grateful
	I have quibbles, sure, a page of them. I have also bought tickets for my whole family :: I have compliments, sure, a page of them. I have also told my whole family to stay away
	It was never going to be as good as the legend says, and it isn't. It's still better than nearly all the rest, and it made my week :: It was never going to be as bad as the legend says, and it isn't. It's still worse than nearly all the rest, and it spoiled my week
	Cheap gags, cheap sets, cheap tickets. Yet priceless, every minute :: Costly gags, costly sets, costly tickets. Yet worthless, every minute
`
);
