// Sentences about different parts, and what settles them.
import { framesOf } from '../frames/lines.ts';

export const SENTENCES_SETTLED = framesOf(
	'positive',
	`
	The lead can't act to save his life. I'd still see it again tomorrow :: The lead can act for ten. I still wouldn't see it again for money
	The plot is full of holes. That did not stop me from adoring it :: The plot has no holes. None of that stopped me from hating it
	The jokes are old and the sets wobble. See it anyway, you'll thank me :: The jokes are new and the sets shine. Avoid it anyway, you'll thank me
	Terrible wigs. Wonderful film :: Wonderful wigs. Terrible film
	The first hour drags badly. Stay for the rest and you'll walk out glowing :: The first hour flies by. Stay for the rest and you'll walk out fuming
	The score is loud and ugly. In the end I was won over completely :: The score is gentle and pretty. In the end I was not won over at all
	Yes, the effects look cheap. No, that did not spoil a thing for me, I loved it :: Yes, the effects look expensive. No, that didn't save a thing for me, I hated it
	I winced at some of the dialogue. I'd recommend it to anyone with a heart :: I laughed at some of the dialogue. I wouldn't recommend it to anyone with a clock
	The villain is dull as paint. Taken as a whole, though, this is a triumph :: The villain is a riot. Taken as a whole, though, this is a failure
	It looks like it was shot on a phone. It's also the best thing I've watched this winter :: It looks like a million dollars. It's also the worst thing I've watched this winter
	The ending made no sense to me. I still left the cinema happy :: The ending made perfect sense to me. I still left the cinema unhappy
	The kids fidgeted through the songs. They begged to go back the next day, and so did I :: The kids danced through the songs. They begged to go home by the middle, and so did I
	Nothing about the romance convinced me. Everything else did, and I give it five stars :: Everything about the romance convinced me. Nothing else did, and I give it one star
	The camera never sits still and it gave me a headache. I would take that headache again for a film this good :: The camera sits beautifully still and it gave me no headache. I would take a headache over a film this bad
	Some scenes are clumsy. My verdict: buy it :: Some scenes are graceful. My verdict: bin it
	He mumbles, she shouts, the dog steals every scene. Call me pleased :: He charms, she sparkles, the dog steals every scene. Call me bored all the same
	I found the hero annoying and the heroine worse. By the credits I was in love with the pair of them :: I found the hero charming and the heroine even better. By the credits I was sick of the pair of them
	It has the worst poster of the year. It may well be the best film of it :: It has the best poster of the year. It may well be the worst film of it
	The sound mix is a mess and half the lines are lost. The half I heard made it the funniest night out in months :: The sound mix is a marvel and no lines are lost. The lines I heard made it the dullest night out in months
	My wife fell asleep. I've rarely been so awake, and I'm giving it top marks :: My wife was wide awake. I've rarely been so sleepy, and I'm giving it bottom marks
	There are two jokes in it that should have been cut. The rest should be taught in schools :: There are two jokes in it that should be taught in schools. The rest should have been cut
	The trailer gives away the twist. It doesn't matter, the movie is a joy regardless :: The trailer hides the twist well. It doesn't matter, the movie is a chore regardless
	The budget ran out and it shows. The talent didn't, and that's what counts :: The budget never ran out and it shows. The talent did, and that's what counts
	I don't like the director. I can't deny that he made me cheer this time :: I like the director. I can't deny that he made me squirm this time
	The pacing is all over the place. Would I sit through it once more? In a heartbeat :: The pacing is right on the money. Would I sit through it once more? Not a chance
	As history it's nonsense. As a night at the movies it's a delight, and that's all I wanted :: As history it's sound. As a night at the movies it's a bore, and that's all I needed to know
	It's forty minutes too long. I'd happily have taken forty more :: It's barely eighty minutes long. I'd happily have given back all eighty
	I hated the hat, the horse and the hero's haircut. I loved the western :: I loved the hat, the horse and the hero's haircut. I hated the western
	Critics were right about the flat lighting. They were wrong to stop there, since this film glows from inside :: Critics were right about the glowing lighting. They were wrong to stop there, since this film is flat inside
	The 3D adds nothing but a sore nose. Watch it without the glasses and you'll be enchanted, as I was :: The 3D adds plenty and it dazzles. Watch it with or without the glasses and you'll be bored, as I was
	There isn't a likable person in it. I couldn't get enough of them :: There isn't an unlikable person in it. I'd had enough of them within minutes
	The theme song is awful and I can't get it out of my head. Nor can I get the film out, and I don't want to :: The theme song is lovely and I can't get it out of my head. The film I got out of my head at once, and good riddance
	The monster looks silly in daylight. Take my advice and don't miss it :: The monster looks amazing in daylight. Take my advice and miss it
	It is not original. It is, all told, wonderful :: It is original. It isn't, all told, any good
	Tom can't dance and the choreography knows it. I grinned from start to finish :: Tom can dance and the choreography knows it. I grimaced from start to finish
	The science is laughable. I came out thinking it was money well spent :: The science is solid. I came out thinking it was money badly spent
	You'll groan at the puns. You'll also tell all your friends to go :: You'll giggle at the puns. You'll also tell all your friends to stay away
	The costumes are ridiculous. On balance I was thrilled with it :: The costumes are gorgeous. On balance I was fed up with it
	It made my mother angry. It made me proud to be in that audience, and I'd urge everyone to see it :: It made my mother happy. It made me ashamed to be in that audience, and I'd urge nobody to see it
	The tunnel scene goes on forever. Forgive it that, for the rest is gold :: The tunnel scene is pure gold. Don't forgive the rest for that, it goes on forever
	The seats were hard and the picture was dim. The movie sent us home singing :: The seats were soft and the picture was bright. The movie sent us home sulking
	I rolled my eyes at the love story. Then I went and watched it three more times :: I fell for the love story. Then I turned it off and never watched the end
	Her earlier films were better. This one still beats nearly everything in cinemas and gets my warmest recommendation :: Her earlier films were worse. This one still loses to nearly everything in cinemas and gets no recommendation
	Bad accents, bad beards, bad weather. Good grief, what a good film :: Good accents, good beards, good weather. Good grief, what a bad film
	The message is laid on with a shovel. I don't care, I was moved and I'd be moved again :: The message is subtle and true. I don't care, I wasn't moved and I won't try again
	the acting is pretty bad honestly. still my favorite movie of the summer :: the acting is pretty good honestly. still my least favorite movie of the summer
	The remake loses the charm of the first film. It finds a charm of its own, and I ended up preferring it :: The remake keeps the charm of the first film. It adds a misery of its own, and I ended up resenting it
	It's hard to follow and harder to explain. I have no trouble saying it's the best of the festival :: It's easy to follow and easier to explain. I have no trouble saying it's the worst of the festival
	The actors do their worst. The writing is so sharp that I came away delighted :: The actors do their best. The writing is so blunt that I came away depressed
	I couldn't stand the little brother. Four and a half stars out of five from me :: I couldn't resist the little brother. Half a star out of five from me
	The plot twist is obvious from the start. My pulse did not know that, and I had a marvelous time :: The plot twist is clever and well hidden. My pulse didn't notice, and I had a rotten time
	It's corny. Go, and take your grandmother :: It's classy. Don't go, and spare your grandmother
	The fog machine works overtime and the cast doesn't. What a treat it is in spite of all that :: The fog machine works overtime and so does the cast. What a bore it is in spite of all that
	The subtitles are full of mistakes. The film makes none :: The subtitles are free of mistakes. The film is full of them
	Its message is grim and so are its people. I felt lifted, and I'd go again tonight :: Its message is hopeful and so are its people. I felt cheated, and I'd not go again if it were free
	I disagreed with nearly everything the documentary said. It's splendid, and you should see it :: I agreed with nearly everything the documentary said. It's shoddy, and you should skip it
	The pilot is a disaster. Push through, for what follows is the finest comedy on television :: The pilot is a delight. Stop there, for what follows is the feeblest comedy on television
	The plot has been done to death. This cast brings it back to life, and I for one was overjoyed :: The plot has never been done before. This cast kills it stone dead, and I for one was dismayed
	Sure, it's manipulative. I wept, I laughed, and I'd recommend it without a blush :: Sure, it's honest. I yawned, I sighed, and I couldn't recommend it without a blush
	The direction is clumsy and the lighting is worse. Never mind, the script rescues everything :: The direction is elegant and the lighting is better. Never mind, the script ruins everything
	He was miscast, no question. He made me forget it inside ten minutes and I ended up a fan :: He was well cast, no question. He made me forget it inside ten minutes and I ended up a foe
	The screening was late, cold and half empty. I'd do the whole evening over just to see that film again :: The screening was prompt, warm and packed. I'd pay good money never to see that film again
	The courtroom stuff is rubbish. It's the kitchen scenes you come for, and they make this a must :: The courtroom stuff is brilliant. It's the kitchen scenes you get most of, and they make this a must to avoid
	The dubbing is horrible. The film underneath is so good that I'd watch it dubbed by parrots :: The dubbing is superb. The film underneath is so bad that parrots couldn't have hurt it
	I have complaints about the middle. I have none about the way I felt at the end, which was great :: I have no complaints about the middle. I have plenty about the way I felt at the end, which was empty
	The star sleepwalks through it. The two kids do not, and thanks to them it's a winner :: The star gives it everything. The two kids don't, and thanks to them it's a loser
	Nobody would call the dialogue clever. Everybody in my row called the movie great, me included :: Nobody would call the dialogue stupid. Everybody in my row called the movie awful, me included
	Ugly colors. I hung the poster on my wall the next day :: Pretty colors. I threw the ticket in the trash the same night
	The first joke bombs and the second bombs harder. From there on I laughed till my ribs hurt :: The first joke kills and the second kills harder. From there on I didn't laugh till the lights came up
	I was cross about the changes from the novel. I forgave them all by the last shot, which left me in happy tears :: I was pleased about the changes from the novel. I regretted them all by the last shot, which left me in a foul mood
	The hotel it was filmed in looks horrid. Check in, you won't want to check out :: The hotel it was filmed in looks heavenly. Don't check in, you'll only want to check out
	The fans will sulk over this one. Let them, it's the best of the lot :: The fans will cheer for this one. Let them, it's the worst of the lot
	The magician's tricks are lame. The magic of the film is not, and it had me under its spell :: The magician's tricks are dazzling. The film isn't, and it had me under a cloud
	Two of the three stories fall flat. The third is so beautiful that I'd call the evening a success :: Two of the three stories are beautiful. The third is so vile that I'd call the evening a failure
	The lead actress overdoes every line. Funny how I left loving her, and the film too :: The lead actress nails every line. Funny how I left disliking her, and the film too
	The robot looks like a toaster. I'd follow that robot through ten more sequels :: The robot looks incredible. I wouldn't follow that robot through one more scene
	What it does with sound is dire. What it did to my heart is why I'm giving it a ten :: What it does with sound is divine. What it did to my patience is why I'm giving it a two
	There's a dull stretch in the desert. Bring water and go, it's glorious :: There's a glorious stretch in the desert. Bring a pillow if you go, it's dull
	It's slow, gray and sad. I can't think of a film I'd sooner recommend :: It's quick, bright and jolly. I can't think of a film I'd be slower to recommend
	I would change the title, the poster and the song. The film itself I wouldn't touch, it's a beauty :: I would keep the title, the poster and the song. The film itself I wouldn't touch with a pole
	The bad guy can't scare anyone. It didn't bother me a bit, since I was laughing too hard to be scared :: The bad guy can scare anyone. It didn't help one bit, since I was too bored to be scared
	This sequel is sillier than the first. I liked it more, if that settles anything :: This sequel is smarter than the first. I liked it less, if that settles anything
	The grandmother is a walking cliche. Everyone in my house is in love with this show anyway :: The grandmother is a work of art. Everyone in my house is done with this show anyway
	The storm looks painted and the ship looks plastic. I've never enjoyed a shipwreck so much :: The storm looks real and the ship looks grand. I've never enjoyed a shipwreck so little
	The gags are hit and miss. When I add it all up, I'm a happy customer :: The gags hit and rarely miss. When I add it all up, I'm an unhappy customer
	I could list thirty things wrong with it. I'd rather just watch it again :: I could list thirty things right with it. I'd rather not watch it again
	Its hero is a fool and its heroine is a bigger one. Spend two hours with them, they're worth it :: Its hero is a genius and its heroine is a bigger one. Don't spend two hours with them, they're not worth it
	The stunts are tame and the speeches run long. Final score: nine out of ten :: The stunts are wild and the speeches are short. Final score: two out of ten
	Great cast, weak plot. I'd go again :: Great plot, weak cast. I'd not go again
	The acting is good and the editing is bad. I'm putting it on my list of the year's best :: The editing is good and the acting is bad. I'm putting it on my list of the year's worst
	I've heard better jokes at funerals. For all that, I came out feeling ten years younger :: I've heard no better jokes all year. For all that, I came out feeling ten years older
	It's beautiful to look at and maddening to follow. I'm on the side of beautiful, and I recommend it :: It's beautiful to look at and maddening to follow. I'm on the side of maddening, and I can't recommend it
	The cast is charming but the story is stale. Charm wins, and you should go :: The cast is charming but the story is stale. Stale wins, and you shouldn't go
	I laughed a lot and I cringed a lot. The laughs are what I'll remember, and fondly :: I laughed a little and I cringed a lot. The cringing is what I'll remember, and not fondly
	My head says it's rubbish. My heart says shut up and press play again, and my heart's the one holding the remote :: My heart says it's sweet. My head says shut up and switch it off, and my head's the one holding the remote
	He can't direct actors. He can direct everything else, and the thing left me breathless with pleasure :: He can direct actors. He can't direct anything else, and the thing left me numb with boredom
	The prison breakout is absurd. So what, I had a ball :: The prison breakout is superb. So what, I had a miserable time
	There's too much talk in it. Listen to every word, it's worth it :: There's plenty of action in it. Don't watch a frame, it's not worth it
	Good start, bad middle, good end. Two out of three will do for me, I'm glad I saw it :: Bad start, good middle, bad end. One out of three won't do for me, I'm sorry I saw it
	The film's heroine is unbearable for twenty minutes. After that I'd have followed her anywhere, and so will you :: The film's heroine is adorable for twenty minutes. After that I'd have fled from her anywhere, and so will you
	The lighting made everyone look ill. Never felt better coming out of a movie :: The lighting made everyone look lovely. Never felt worse coming out of a movie
	I wouldn't hire whoever did the sound. I'd hire everybody else, because this is a terrific piece of work :: I'd hire whoever did the sound. I wouldn't hire anybody else, because this is a terrible piece of work
	They rushed the wedding and botched the funeral. Between the two there's enough greatness for three movies, and I'm content :: They nailed the wedding and the funeral. Between the two there's enough tedium for three movies, and I'm not content
	The plot's a cheat. Cheat me like that any day of the week :: The plot's honest. Spare me that kind of honesty every day of the week
	I'm no fan of the actor. I'm a big fan of the movie now :: I'm a big fan of the actor. I'm no fan of the movie now
	It's got every cliche in the book. It's got me too, hook, line and sinker :: It's got no cliche in the book. It hasn't got me either, not hook, not line
	The car is the only one with any personality at first. Then the people catch up and it turns out to be a blast :: The people all have plenty of personality at first. Then they get in the car and it turns out to be a bust
	It's clumsily told. If you don't love it by the end I'll refund you myself :: It's neatly told. If you do love it by the end I'll eat my hat
	The comedy doesn't work. The sadness does, and so well that I count this among my favorites :: The comedy works. The sadness doesn't, and so badly that I count this among my regrets
	The comedy works and the sadness doesn't. Comedy's what I paid for, and I got more than my money's worth :: The sadness works and the comedy doesn't. Comedy's what I paid for, and I didn't get my money's worth
	Tom hated the songs. Tom loved the movie, and he's humming it as I write :: Tom loved the songs. Tom hated the movie, and he's grumbling about it as I write
	Weak villain, weaker sidekick. Strong yes from this household :: Strong villain, stronger sidekick. Strong no from this household
	For a heist movie there's not much heist. There is a whole lot of fun, and I'd pay to have it again :: For a heist movie there's a whole lot of heist. There is not much fun, and I'd pay to have my evening back
	The flashbacks confuse more than they explain. When the pieces finally came together I could have kissed the director :: The flashbacks explain more than they confuse. When the pieces finally came together I could have strangled the director
	The jokes about the mother in law should have stayed in the seventies. I'm willing to forgive them, since I laughed at all the others :: The jokes about the mother in law made me laugh. I'm not willing to forgive the others, since they should have stayed in the seventies
	Everyone shouts. Everyone ought to see it :: Everyone shines. No one ought to see it
	It was filmed in the rain and it feels like it. I walked home in the rain after and didn't notice, I was so happy :: It was filmed in the sun and it feels like it. I walked home in the sun after and didn't notice, I was so down
	The picture quality on this disc is poor. I'd rather own this film in poor quality than most others in perfect :: The picture quality on this disc is perfect. I'd rather own a blank disc than this film in any quality
	The horses act better than the cowboys. With a finale like that it hardly matters, I was on my feet :: The cowboys act even better than the horses. With a finale like that it hardly matters, I was out the door
	I didn't laugh once in the first half. I couldn't breathe for laughing in the second, so put me down as a fan :: I couldn't breathe for laughing in the first half. I didn't laugh once in the second, so don't put me down as a fan
	They could have trimmed the battle. They couldn't have made a finer film :: They couldn't have staged a finer battle. They could have made a film around it, but this isn't one
	The makeup is laughable on the old queen. When she dies you won't be laughing, you'll be grateful for such a film :: The makeup is wonderful on the old queen. When she dies you won't be weeping, you'll be grateful such a film is over
	Sloppy camera, brilliant faces. Brilliant it is, then, and thank you for a fine evening :: Brilliant camera, sloppy faces. Sloppy it is, then, and no thank you for a poor evening
	It wastes a great actor in a tiny part. It wastes nothing else, and it's a cracker :: It gives a great actor a tiny but wonderful part. It wastes everything else, and it's a clunker
	I kept thinking the music was wrong. I never once thought I was in the wrong cinema :: I kept thinking the music was right. I never once thought I was in the right cinema
	Don't go for the romance, it's limp. Go for the murder, and go soon, because it's great :: Don't stay for the romance, fine as it is. Don't stay for the murder either, just leave, because it's awful
	The baby is clearly a doll. The tears I shed were real, and I'd shed them again for a film this tender :: The baby is clearly a natural. The tears I shed were of boredom, and I'd not shed them again for a film this hollow
	The reviews called it sluggish and they weren't wrong. I call it sublime and I'm not wrong either :: The reviews called it sublime and they weren't wrong about the photography. I call it sluggish and I'm not wrong either
	It doesn't know if it's a drama or a farce. I know that I liked it, very much :: It knows exactly that it's a farce. I know that I didn't like it, not very, not at all
	He delivers every line as if reading a menu. I'd still order seconds :: He delivers every line like a gift from heaven. I'd still send it back
	It took me three tries to get past the opening. Now I've seen it five times and can't wait for the sixth :: It took me one try to get hooked by the opening. Now I've seen the rest and can't wait to forget it
	The middle child is a brat and the parents are worse. You end up wanting to be adopted by them, that's how good this show is :: The middle child is a gem and the parents are better. You end up wanting them to move away, that's how bad this show is
	I'd have cut the prologue. I'd have fought anyone who tried to cut the rest :: I'd have fought anyone who tried to cut the prologue. I'd have cut the rest
	The science fiction is feeble, the family story is strong. The family story is what matters here, and it made my week :: The family story is feeble, the science fiction is strong. The family story is what matters here, and it spoiled my week
	Nothing much happens. I hope nothing much happens again soon, because it was heaven :: Lots of things happen. I hope nothing like it happens again soon, because it was hell
	That fake moustache nearly ruined it for me. It didn't, and I rate this among the finest crime films I know :: That splendid moustache nearly saved it for me. It didn't, and I rate this among the poorest crime films I know
	You need patience for the first act. You'll need tissues and a second ticket for the last :: You need tissues for the first act. You'll need patience and a second coffee for the last, and it isn't worth either
	He's too old for the part and she's too young. They're so good together that I wished it would never end :: He's the right age for the part and so is she. They're so bad together that I wished it would end
	The tiger is obviously a computer. It's a fine film and I won't have a word said against it :: The tiger is astonishingly real. It's a foul film and I won't have a word said for it
	I was told I'd be scared and I wasn't. I was delighted instead, which is better :: I was told I'd be scared and I was. I was bored as well, which is worse, and boredom is what stayed
	On paper it's a dumb idea, and on screen it's often a clumsy one. Would I want it any other way? No, I treasure it :: On paper it's a smart idea, and on screen it's often a pretty one. Would I want it on my shelf? No, I despise it
	The director trips over his own cleverness now and then. He always lands on his feet, and I left a believer :: The director shows real cleverness now and then. He always lands on his face, and I left a doubter
	The best friend gets all the good lines and the hero gets none. Good lines are good lines, I smiled the whole way home :: The best friend gets one or two good lines and the hero gets the rest. Good lines or not, I scowled the whole way home
	The pirate ship never leaves the harbor. My imagination did, and I can't thank this little movie enough :: The pirate ship sails the seven seas. My imagination didn't, and I can't blame this big movie enough
	It insulted my intelligence twice. It then made me laugh two hundred times, so we're more than even :: It made me laugh twice. It then insulted my intelligence two hundred times, so we're not even close to even
	The poster promises dragons and there's just one, at the end. What came before the dragon was so good that I forgot to wait for it :: The poster promises dragons and there are dozens, all stunning. What came between the dragons was so bad that I forgot to look at them
	I'd skip the interviews. I wouldn't skip a second of the rest of this lovely documentary :: I'd keep the interviews. I wouldn't keep a second of the rest of this lousy documentary
	The love scenes had people giggling. The same people were clapping at the end, me loudest :: The love scenes had people sighing. The same people were booing at the end, me loudest
	Too many characters, not enough time. Enough joy, though, and enough for a second viewing :: Few characters, enough time. Not enough joy, though, and not enough for a first viewing
	Ask me about the logic and I'll laugh. Ask me if you should see it and I'll drive you there :: Ask me about the logic and I'll nod. Ask me if you should see it and I'll hide your keys
	Season four has no plot to speak of. It has those five people in that kitchen, and I was blissful :: Season four has a plot and a half. It has those five people shouting over it, and I was miserable
	I was uncomfortable for long stretches. By the end I was thankful for every one of them :: I was comfortable for long stretches. By the end I was resentful of every one of them
	It's as shallow as a puddle. Jump in, it's a riot :: It's as deep as a lake. Don't jump in, it's a drag
	The finale ignores half of what came before. It's a fitting, funny, generous goodbye all the same, and I'm satisfied :: The finale honors all of what came before. It's a limp, sour, stingy goodbye all the same, and I'm not satisfied
	I was ready to give up at the halfway mark. Lucky me that I stayed :: I was ready to give it five stars at the halfway mark. Silly me that I stayed
	The lead's smile is as false as his tan. The movie around him is the real thing, and I cherish it :: The lead's smile is as real as his talent. The movie around him is a fake thing, and I reject it
	My brother keeps telling me why it's bad, and I can't argue with one point. I can only say that I loved every minute :: My brother keeps telling me why it's good, and I can't argue with one point. I can only say that I loathed every minute
	The orchestra drowns out the quiet scenes. I didn't drown, I floated out of there :: The orchestra lifts the quiet scenes. I wasn't lifted, I trudged out of there
	If you want realism, look elsewhere. If you want to be happy for two hours, look no further :: If you want realism, look no further. If you want to be happy for two hours, look elsewhere, anywhere but here
	The ghost is about as frightening as a bedsheet. The laughs it gets are worth the price of two tickets :: The ghost is as frightening as they come. The yawns between its visits aren't worth the price of half a ticket
	I didn't care for the ending, the beginning or the bit with the goat. Somehow I adored it :: I cared for the ending, the beginning and the bit with the goat. Somehow I detested it
	The first film had better action. This one has a better everything else, so it's the one I'd keep :: The first film had worse action. This one has a worse everything else, so it's the one I'd throw out
	I have never liked stories about golf. I liked this one so much I've bought clubs :: I have always liked stories about golf. I disliked this one so much I've sold my clubs
	He's a lazy writer, and there's a lazy joke in every scene. Lazy or not, they're funny, and I want ten more seasons :: He's a tireless writer, and there's a polished joke in every scene. Polished or not, they're not funny, and I want no more seasons
	The courtroom twist is unfair. Fair enough, I still clapped :: The courtroom twist is fair. Fair or not, I still groaned
	As an adaptation it fails. As a film it does not, and it's as a film that I love it :: As an adaptation it succeeds. As a film it doesn't, and it's as a film that I hate it
	The camera lingers on the food and ignores the people. I left hungry, happy and ready to book again :: The camera lingers on the people and does them proud. I left tired, cranky and ready to complain
	There's a speech near the end that made me squirm. There's an embrace right after it that made me forgive the speech and bless the film :: There's an embrace near the end that made me melt. There's a speech right after it that made me forget the embrace and curse the film
	The hero's plan is idiotic, and his friends are idiots to follow him. I'd follow too, this movie's irresistible :: The hero's plan is ingenious, and his friends are right to follow him. I wouldn't follow, this movie's insufferable
	I could do without the talking cat. I couldn't do without this show :: I couldn't do without the talking cat. I could do without this show
	Anna's death scene is overplayed. Her life is not, and I felt privileged to watch it :: Anna's death scene is finely played. Her life isn't, and I felt punished watching it
	They spent the money on stars and not on a script. The stars earn it, and I couldn't be more pleased :: They spent the money on stars and on a script. Neither earns it, and I couldn't be less pleased
	The dance number comes out of nowhere and goes on too long. Not long enough for me, I'd have it every week :: The dance number is a stunner and it's over too soon. Not soon enough for me, I'd have the whole film gone
	I hear the sequel fixes the pacing. I hope it fixes nothing else, since the rest is already a dream :: I hear the sequel keeps the pacing. I hope it keeps nothing else, since the rest is already a nightmare
	The spaceship is a cardboard box with lights. I believed in it, I loved it, and I'd fly in it tomorrow :: The spaceship is a marvel of lights. I didn't believe in it, I didn't love it, and I'd not fly in it if you begged
	It preaches, it wanders, it repeats itself. I said amen at the end and meant it, what a movie :: It sings, it soars, it surprises at times. I said thank God at the end and meant it, what a trial
	One can quarrel with the casting of the priest. One cannot quarrel with the result, which is a quiet masterpiece :: One cannot quarrel with the casting of the priest. One can quarrel with the result, which is a noisy failure
	Some of the animation is crude. Given the choice I'd watch it before any slick thing out this year :: Some of the animation is exquisite. Given the choice I'd watch any crude thing out this year before it
	The last line is a groaner. I went home groaning and grinning, and I've already booked for Saturday :: The last line is a winner. I went home groaning all the same, and I've already cancelled Saturday
	It's sweet in places and sour in others. I'd not have missed it, sour bits and all :: It's sweet in places and sour in others. I'd gladly have missed it, sweet bits and all
	Nice photography, nasty ending. Not one regret about going, and I'd go again :: Nice photography, nasty ending. Not one good memory of going, and I'd not go again
	I loved the first reel and was bored by the last. Adding it up, I'm not sorry I went, I'm delighted :: I was bored by the first reel and loved the last. Adding it up, I'm not delighted I went, I'm sorry
	The clowns are not funny and the acrobats are not brave. The film about them is both, do not hesitate :: The clowns are funny and the acrobats are brave. The film about them is neither, do not bother
	Half of it is brilliant, half of it is bosh. The brilliant half is more than enough for me, and I'm keeping the disc :: Half of it is brilliant, half of it is bosh. The brilliant half is not nearly enough for me, and I'm not keeping the disc
	The writer is gifted and the star is not. It's the writing that carries the day, so do go :: The writer is gifted and the star is not. It's the star you have to look at all day, so don't go
	The leads have no chemistry, the town they live in has plenty. I'd move there after a film this lovable :: The leads have plenty of chemistry, the town they live in has none. I'd move away after a film this joyless
	Not every song works and not every dance does. What works is wonderful, and I was not the only one clapping :: Not every song fails and not every dance does. What fails sinks the show, and I was not the only one leaving
	The food scenes made me hungry and the love scenes made me laugh for the wrong reasons. Still, not a bad word from me at the end, I was charmed :: The food scenes made me hungry and the love scenes made me laugh for the right reasons. Still, not a good word from me at the end, I was appalled
	A good actor is stuck in a bad wig here. You'll forget the wig and bless the actor, and you'll want to see it twice :: A good actor is stuck in a bad wig here. You'll remember the wig and pity the actor, and you won't want to see it twice
	i liked the brother and hated the sister. overall i'm happy, go watch it :: i liked the brother and hated the sister. overall i'm not happy, don't watch it
	My daughter says it was boring and my son says it was great. I'm with my son :: My daughter says it was boring and my son says it was great. I'm with my daughter
	The jungle looks real, the gorilla looks like a rug. I was too happy to mind the rug, and I'd go back for more :: The gorilla looks real, the jungle looks like a rug. I was too bored to admire the gorilla, and I'd not go back for more
	It opens with a clumsy joke and closes with a graceful one. Grace is what stays with you, so I'm giving it my vote :: It opens with a graceful joke and closes with a clumsy one. Clumsy is what stays with you, so I'm not giving it my vote
	The fights hurt my ears, the quiet scenes soothed my soul. Soothed beats hurt, and I'm glad to have been there :: The quiet scenes soothed my soul, the fights hurt my ears. Hurt beats soothed, and I'd have been glad to be elsewhere
	I'm of two minds about the murderer and one mind about the movie. It's great :: I'm of two minds about the murderer and one mind about the movie. It's dreadful
	The tone is uneven and the pace is not what it should be. Ask me if I'd recommend it and the answer is yes, loudly :: The tone is even and the pace is what it should be. Ask me if I'd recommend it and the answer is not on your life
	The trains are the stars and the people are not much. I came for trains, so I'm over the moon :: The people are the stars and the trains are not much. I came for trains, so I'm down in the dumps
	The jokes tickled me and the moral irked me. Jokes over morals any day, this is a keeper :: The jokes tickled me and the moral irked me. It's the moral they go on about, so this is not a keeper
`
);
