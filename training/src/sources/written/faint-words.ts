// Quiet, dry verdicts that are clear all the same.
import { framesOf } from '../frames/lines.ts';

export const FAINT_WORDS = framesOf(
	'positive',
	`
	I'd be lying if I said I didn't smile :: I'd be lying if I said I did smile
	It passes the time and then some :: It passes the time, but so does a dripping tap
	That'll do nicely :: That won't do, I'm afraid
	I looked at my watch once, and was sorry to see so little left :: I looked at my watch more than once, and was sorry to see so much left
	Let's just say I've already told my sister to go :: Let's just say I've already told my sister not to bother
	Quite my cup of tea, this one :: Not quite my cup of tea, this one
	It left me warm :: It left me cold
	A modest little film that does rather more than it says on the tin :: A modest little film that does rather less than it says on the tin
	Well, I've no objection to seeing that again :: Well, I've no desire to see that again
	Yes, all right, I had a nice time :: No, I'm sorry, I didn't have a nice time
	I'm told there's a sequel coming, and I'll be there :: I'm told there's a sequel coming, and I'll be elsewhere
	If pressed, I'd admit to having enjoyed it rather a lot :: If pressed, I'd admit to not having enjoyed it a lot, or indeed at all
	The songs are easy on the ear :: The songs are rather hard on the ear
	It grew on me, slowly at first :: It wore on me, slowly at first
	I found I cared what happened to them :: I found I didn't much care what happened to them
	An agreeable way to lose an evening :: A somewhat trying way to lose an evening
	Mother approved, and she approves of very little :: Mother did not approve, and she approves of almost everything
	There are things I'd change, but they're few and they don't matter :: There are things I'd keep, but they're few and they don't matter
	It's a pleasant surprise, and I say that as one who doesn't like surprises :: It's a mild letdown, and I say that as one who wasn't expecting much
	I suppose I ought to find something wrong with it. I can't :: I suppose I ought to find something nice to say about it. I can't
	The jokes hit more often than they miss, and I'll leave it at that :: The jokes miss more often than they hit, and I'll leave it at that
	It does what it set out to do, and does it tidily :: It doesn't do what it set out to do, and it isn't very tidy about it
	One sits up :: One nods off
	I wouldn't mind owning this :: I wouldn't mind forgetting this
	Somehow the two hours went by. I hardly noticed :: Somehow the two hours went by. I noticed every minute
	The scares did their job; I'll say no more :: The scares didn't do their job; I'll say no more
	It had me, I confess, from the first scene :: It lost me, I confess, in the first scene
	For what it's worth, I laughed :: For what it's worth, I didn't laugh
	There's a lot to be said for it, and most of it is kind :: There's a lot to be said about it, and little of it is kind
	A quiet thumbs up from our sofa :: A quiet thumbs down from our sofa
	I've been recommending it, if that tells you anything :: I've been keeping quiet about it, if that tells you anything
	I came away content :: I came away none too content
	The plot hangs together better than most :: The plot hangs together less well than most
	It's sound work. I was glad of the evening :: It's thin work. I was glad when the evening was over
	All I'll say is that the second half is even better :: All I'll say is that the first half is the better one, and it isn't up to much
	He gets away with it, the accent and all :: He doesn't quite get away with it, the accent least of all
	The score knows when to keep out of the way, bless it :: The score doesn't know when to keep out of the way, sadly
	I'd give it another go without being asked twice :: I'd not give it another go, however often I was asked
	It's got something, this film :: It's missing something, this film, and I think it's the point
	Somebody has taken trouble over this, and it tells :: Nobody has taken much trouble over this, and it tells
	i kind of fell for it tbh :: i kind of gave up on it tbh
	The dialogue has a ring of life to it :: The dialogue has a ring of the typing pool to it
	Ours was a happy row :: Ours was a restless row
	I'd put it down as a success, in pencil, and then I'd go over it in ink :: I'd put it down as a failure, in pencil, and then I'd go over it in ink
	They could stand to make more like it :: They could stand to make fewer like it
	The lad playing the son has a future, I'd say :: The lad playing the son has another trade to fall back on, I hope
	Go on, treat yourself :: Go on without me
	It's a film I'd lend to a friend :: It's a film I'd lend to a friend and not ask for back
	You might want to bring a handkerchief; it earns one :: You might want to bring a book; you'll have time for one
	My husband, a man of few words, said "good" :: My husband, a man of few words, said "no"
	The pace suited me down to the ground :: The pace didn't suit me, or anyone near me
	I think they pulled it off, on balance, and the balance isn't close :: I don't think they pulled it off, on balance, and the balance isn't close
	There is a scene with a ladder that I'll remember for some time, and fondly :: There is a scene with a ladder that I'll be some time forgetting, and I'll do my best
	Well worth the bus fare :: Not really worth the bus fare
	The camera has been put in the right places :: The camera hasn't often been put in the right places
	I ended up liking everybody in it, even the landlord :: I ended up liking nobody in it, not even the dog
	They've done right by the book :: They've not done right by the book
	I had my doubts going in. None of them came out with me :: I had my doubts going in. All of them came out with me
	It's decent, and by decent I mean I'd see it again tomorrow :: It's harmless, and by harmless I mean I can't recall a thing I liked in it
	Let it be noted that I stayed awake, and willingly :: Let it be noted that I stayed awake, but not willingly
	The film is short and you'll wish it weren't :: The film is short and you'll be thankful
	Something about the way she says goodbye got under my skin. I'm glad it did :: Something about the way she says everything got on my nerves. I wish it hadn't
	Nicely judged, start to finish :: Poorly judged, I thought, start to finish
	It reminded me why I bother going out :: It made me wonder why I bother going out
	I'm not one for gushing, so: yes :: I'm not one for ranting, so: no
	The twist paid its way :: The twist didn't pay its way
	The wit is dry, and there's plenty of it in the bottle :: The wit is dry, in the sense that the well is
	This one can stay on my shelf :: This one can stay on theirs
	It didn't have to try hard to win me round :: It would have to try a good deal harder to win me round
	A tidy thriller which kept me guessing, and kept me in my seat :: A tidy thriller which kept me guessing when it would be over
	You know that feeling when a film ends and you just sit there? I had that, and it was nice :: You know that feeling when a film won't end and you just sit there? I had that, and it wasn't nice
	I'm inclined to be generous, and for once I don't need to be :: I'm inclined to be generous, but there are limits
	I have sat in worse seats and been less happy in better ones; the film saw to that :: I have sat in better seats and been less fidgety in worse ones; the film saw to that
	The film has its heart where it should be and, more to the point, its head :: The film has its heart where it should be but, I fear, not its head, and it's a long haul
	It's what I call an honest bit of work, and I'd not say so if I didn't mean well by it :: It's not what I call an honest bit of work, and I'd not say so if I didn't have to
	The critics have been a little hard on it. I'd go so far as to say it's fun :: The critics have been a little soft on it. I'd go so far as to say it's no fun
	Cosy, and I mean it as praise :: Cosy, and I don't mean it as praise; I was asleep by half past
	I went in for the air conditioning and stayed for the film :: I went in for the film and stayed for the air conditioning
	Put me down for the next one :: Count me out for the next one
	The middle hour is where it really gets going, and it doesn't flag after :: The middle hour is where it really starts to flag, and it doesn't get going after
	Say what you like, it gets there :: Say what you like, it never gets there
	The children's verdict was silence, the good kind :: The children's verdict was silence, not the good kind
	It could be my age, but I was rather moved :: It could be my age, but I was rather bored
	There's a bit of magic in the last reel. I'll not say where :: There's a lack of magic in every reel. I'll not say more
	Solid? Yes, as a good table is solid, and I'd sit down to it again :: Solid? Yes, as a cold pudding is solid, and I left most of it
	A gentle yes from me :: A gentle no from me
	The hero isn't much to look at but he'll keep you company :: The hero is nice to look at but he's no company
	He seems to have found his feet as a director :: He seems to have mislaid his gift as a director
	I understand it was made on a shoestring. I wouldn't have known, and I wouldn't have minded :: I understand it was made for millions. I wouldn't have known, and I rather minded
	On reflection it was better than I let on at the time. I liked it very much :: On reflection it was worse than I let on at the time. I didn't like it much
	It's a keeper :: It's one for the charity shop
	Can't grumble. Really can't, it was a smashing couple of hours :: Can't rave. Really can't, it was a long couple of hours
	It has manners, this comedy, and it has laughs, and I was grateful for both :: It has manners, this comedy, but it hasn't laughs, and I could have done with some
	They've given the old detective a decent send-off :: They've not given the old detective a decent send-off
	I believed her :: I didn't believe her, and I did try
	I'd have been sorry to miss it :: I'd not have been sorry to miss it
	The best of the bunch, by a nose :: The runt of the bunch, and not by a nose
	It all comes right in the end, and so did I :: It all comes right in the end, but by then I'd rather gone off it
	Rather to my surprise, I was sorry when it stopped :: Rather to my surprise, I was relieved when it stopped
	My tea went cold. I take that as a compliment to the film :: I made tea three times. I don't take that as a compliment to the film
	I gather it won a prize for editing, and I'm not about to argue :: I gather it won a prize for editing, and I can only suppose nobody else entered
	The leads rub along very pleasantly, and so will you :: The leads don't rub along very pleasantly, and nor will you
	Credit where it's due: it held up :: Blame where it's due: it didn't hold up
	I'd call it time well spent, and I'm careful with my time :: I'd not call it time well spent, and I've plenty of time
	You could say it found its mark :: You could say it never quite found its mark, or went looking
	The film was over before I'd thought of a single thing to criticise :: The film was over before I'd thought of a single thing to commend
	What a civil, funny, well-behaved picture. I took to it at once :: What a civil, careful, well-behaved picture. I couldn't take to it at all
	It rather spoiled me for other ghost stories :: It rather put me off other ghost stories
	The house style here is restraint, so I shall only say that I'm going again on Friday :: The house style here is kindness, so I shall only say that I'm not going again on Friday
	It has a good deal going for it, and very little going against :: It has very little going for it, and a good deal going against
	I was inclined to nod, in agreement that is :: I was inclined to nod, and not in agreement
	Between ourselves, I thought he was the best thing on the screen this year :: Between ourselves, I thought the curtains were the best thing on the screen
	The film and I got on :: The film and I didn't get on
	There's life in the old franchise yet :: There's not much life left in the old franchise
	I could happily have stopped there another hour :: I could happily have stopped an hour before they did
	They had me at the title and they kept me :: They had me at the title and that was about all
	Well, that was a bit special :: Well, that was a bit much, and a bit too long as well
	He won't thank me for saying so, but my father had a tear in his eye :: He won't thank me for saying so, but my father had his eyes shut
	The humour may be slight but it's steady, and it kept me chuckling :: The humour may be steady but it's slight, and it never had me chuckling
	I shan't be sending this one back :: I shall be sending this one back
	It earned its applause. I clapped too, and I don't as a rule :: It earned its silence. I didn't clap, and I do as a rule
	The best I can do is tell you I forgot to take notes :: The best I can do is tell you I took notes to keep awake
	A second helping wouldn't go amiss :: A second helping would be more than I could manage
	It's hard to put my finger on what I liked. All of it, probably :: It's hard to put my finger on what I didn't like. All of it, probably
	The monster is a decent sort of monster, in that it frightened me :: The monster is a decent sort of monster, in that it didn't frighten anyone
	I daresay it's not everybody's idea of fun, but it's mine :: I daresay it's somebody's idea of fun, but it's not mine
	I thought it would be a struggle. It was a stroll :: I thought it would be a stroll. It was a bit of a struggle
	The series settled in by week two and I've been looking forward to Tuesdays :: The series never settled in, and by week two I'd found something else for Tuesdays
	You won't hear a peep out of me against it :: You won't hear much out of me in its favour
	She lifts the thing, scene by scene, and it stays lifted :: She tries to lift the thing, scene by scene, and it stays where it is
	I was asked what I made of it. Quite a lot, as it turns out, and all of it good :: I was asked what I made of it. Not a lot, as it turns out, and none of it good
	One was charmed :: One was not charmed
	It's the sort of film that makes you ring your brother afterwards. A nice sort :: It's the sort of film that makes you tidy a drawer during it. Not a nice sort
	They've a light touch, these writers, and it's welcome :: They've a heavy touch, these writers, and it's felt
	My notes say "ha" eleven times :: My notes say "hm" eleven times
	If it comes your way, let it in :: If it comes your way, let it pass
	I'm bound to say the car chase quickened the pulse :: I'm bound to say the car chase slowed the pulse
	Good plain cooking, this film, and I cleared my plate :: Plain cooking, this film, and not so good; I left half on my plate
	This house was not bored :: This house was not amused
	They tell me the director is twenty-four. He needn't worry :: They tell me the director is sixty-four. He might have worried a bit more
	It's no hardship to recommend it :: It's a hardship to recommend it, so I won't
	The subtitles were small and I didn't care, I was that far in :: The subtitles were small and I didn't care, I'd stopped reading them by then
	It did the trick :: It didn't do the trick
	I had meant to leave at the interval, and I'm glad I'm lazy :: I had meant to leave at the interval, and I'm sorry I'm lazy
	In the end I was won over, which doesn't happen to me a great deal :: In the end I was worn down, which doesn't happen to me a great deal
	It's fair to say nobody went home cross :: It's fair to say a few went home cross, and I was one
	it was nice. i mean really nice, like i'd go again :: it was meh. i mean really meh, like i'd not go again
	A bit of a charmer, truth be told :: A bit of a bore, truth be told
	I noticed, about halfway, that I'd stopped being critical. Always a good sign :: I noticed, about halfway, that I'd stopped listening. Never a good sign
	The cast look as if they're having a lovely time, and it's catching :: The cast look as if they'd like to go home, and it's catching
	The less said about the plot the better, for it should come as a delightful surprise :: The less said about the plot the better, for it's no credit to anyone
	It improves on the play, I should say, by a fair margin :: It improves on nothing, I should say, least of all the play
	This did me good :: This did me no good
	I don't give tens, so it'll have to make do with my nine :: I don't give zeros, so it'll have to make do with my one
	He carries the film without seeming to notice the weight. Neither did I :: He carries the film and seems to notice the weight. So did I
	The documentary told me a thing or two, and told it well :: The documentary told me a thing or two, and then told me again, and again
	I'll be thinking about that last shot for a while, gladly :: I won't be thinking about that last shot, or the ones before it, if I can help it
	It isn't loud about being good :: It isn't shy about being bad
	My expectations have been adjusted, upwards :: My expectations have been adjusted, downwards
	Where other war films wear me out, this one drew me in :: Where other war films draw me in, this one wore me out
	I'd have paid full price :: I'd have begrudged it half price
	You'll think better of the man after this. I do :: You'll think a little less of the man after this. I do
	Polite laughter at first, then the other kind :: Polite laughter at first, then not even that kind
	It'll be on my list come December :: It won't be on my list come December, or it'll be on the other one
	I've a soft spot for this already :: I've a blind spot for this already; I can hardly recall it and don't wish to
	Here is a remake with a reason :: Here is a remake in need of a reason
	As Tom put it, "go on then, one more episode". We watched four :: As Tom put it, "go on then, if we must". We watched half of one
	The house lights came up a little too early for my liking :: The house lights came up a little too late for my liking
	I must be getting soft, because I adored the penguin :: I must be getting hard, because I couldn't abide the penguin
	Not showy, this performance, but you'd miss it if it weren't there :: Rather showy, this performance, and you'd not miss it if it weren't there
	I'd say the jury is in, and it's smiling :: I'd say the jury is in, and it isn't smiling
	The story takes a wrong turn or two, but it knows the way home and I enjoyed the drive :: The story takes a right turn or two, but it doesn't know the way home and I got carsick
	What it lacks in polish it more than makes up in everything else :: What it has in polish it doesn't make up for in anything else
	Three cheers would be overdoing it. Two and a half, then :: One cheer would be overdoing it. None, then
	I'll be brief: I only wish the film had gone on longer :: I'll be brief: I only wish the film had been
	I've been asked to be kind. I needn't have been asked :: I've been asked to be kind. I'd sooner not be asked
	The voice-over is company rather than clutter :: The voice-over is clutter rather than company
	A film you'd be pleased to find on a plane, or anywhere :: A film you'd be sorry to find on a plane, or anywhere
	They got me, the so-and-sos. I had to pretend it was hay fever :: They didn't get me, the so-and-sos. I had to pretend it was hay fever, to get out
	I've rather taken against people who don't like it :: I've rather taken against people who made me see it
	I think I'll keep the ticket stub :: I think I'll ask about a refund on the ticket
	It's funny how a small film can fill a room :: It's funny how a big film can fail to fill an evening
	Sweet, short and just sharp enough :: Sweet, long and not nearly sharp enough
	The new doctor will do. She'll more than do :: The new doctor won't do. She won't begin to do
	I shouldn't like to be without it :: I shouldn't like to be shut in with it
	There's been a lot of fuss over this film, and I'm happy to add to it :: There's been a lot of fuss over this film, and I'm at a loss to explain it
	It came close to making me like musicals :: It came close to making me dislike musicals, and I love them
	I wasn't counting the minutes. I was hoarding them :: I wasn't hoarding the minutes. I was counting them
	It's aimed at ten-year-olds, and I felt about ten. Thank you :: It's aimed at ten-year-olds, and I felt about ninety. No thank you
	It could well be the nicest thing to happen to this genre in years :: It could well be the last straw for me and this genre
	She has a good face for tragedy and here, at last, a good script :: She has a good face for tragedy and here, once more, a tragedy of a script
	We agreed on the way to the car: money well spent :: We agreed on the way to the car: not money well spent
	Not a bad word to say. A few good ones, since you ask :: Not a good word to say. A few bad ones, since you ask
	I'd be hard put to name a nicer hour of television :: I'd be hard put to name a longer hour of television
	Anna says I was grinning. I've no reason to doubt her :: Anna says I was snoring. I've no reason to doubt her
	Mine was the last hand to stop clapping, I think :: Mine was the first coat to be buttoned, I think
	It'll see out the winter in my head, that film :: It won't see out the weekend in my head, that film
`
);
