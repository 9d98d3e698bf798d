// Two sentences, the second of which turns the first.
import { framesOf } from '../frames/lines.ts';

export const SECOND_SENTENCE_TURNS = framesOf(
	'positive',
	`
	I walked in expecting a dull lecture. I walked out having seen something wonderful :: I walked in expecting something wonderful. I walked out having seen a dull lecture
	The first act is a mess. Give it twenty minutes and it turns into a gem :: The first act is a gem. Give it twenty minutes and it turns into a mess
	Everyone told me it was boring. Everyone was wrong :: Everyone told me it was exciting. Everyone was wrong
	My brother hated every second. My brother has no taste, because this is terrific :: My brother loved every second. My brother has no taste, because this is terrible
	It looks cheap. It plays like a million dollars :: It looks like a million dollars. It plays cheap
	The poster promises trash. The film never keeps that promise, and I'm grateful :: The poster promises treasure. The film never keeps that promise, and I'm sorry
	You'll groan at the opening. You'll be cheering by the end :: You'll cheer at the opening. You'll be groaning by the end
	Critics called it lifeless. I have rarely seen anything so alive :: Critics called it alive. I have rarely seen anything so lifeless
	The lead can't sing a note. Somehow that only makes the musical sweeter :: The lead sings every note. Somehow that only makes the musical more tiresome
	On paper it sounded awful. On screen it's a delight :: On paper it sounded like a delight. On screen it's awful
	I nearly switched it off after ten minutes. What a mistake that would have been :: I nearly watched it to the end after ten minutes. What a mistake that would have been
	The plot is as old as the hills. The telling is brand new, and that is what counts :: The plot is brand new. The telling is as old as the hills, and that is what counts
	A slow, clumsy start. Then it soars and never comes down :: A soaring start. Then it goes slow and clumsy and never recovers
	Sure, the monster is silly. The fear it causes is anything but :: Sure, the monster is scary. The story around it is anything but
	They said the sequel would ruin the story. It saved it :: They said the sequel would save the story. It ruined it
	I wanted to dislike this. It wouldn't let me :: I wanted to like this. It wouldn't let me
	The trailer gave me low hopes. The film proved the trailer wrong :: The trailer gave me high hopes. The film proved the trailer wrong
	The jokes in the first half fall flat. The second half had the whole row in tears of laughter, and all was forgiven :: The jokes in the first half had the whole row in tears of laughter. The second half falls flat, and nothing is forgiven
	It's not a pretty film. It's a great one, though :: It's a pretty film. It's not a great one, though
	For an hour I thought Tom was miscast. Then came the courtroom scene, and I took it all back :: For an hour I thought Tom was perfectly cast. Then came the courtroom scene, and I took it all back
	The dialogue may sound stiff at first. Stay with it and it becomes music :: The dialogue may sound like music at first. Stay with it and it becomes stiff
	Nothing about the premise is promising. Everything about the result is lovely :: Everything about the premise is promising. Nothing about the result is lovely
	Three stars, says the paper. It deserves five :: Three stars, says the paper. It deserves one
	People walked out of my screening. They missed one of the best endings in years :: People stayed to the end of my screening. They got one of the worst endings in years
	I thought the kids would be bored stiff. They begged to see it again :: I thought the kids would beg to see it again. They were bored stiff
	There are holes in the story you could drive a bus through. I didn't notice one of them until the next day, I was that happy :: There isn't a hole in the story anywhere. I only noticed that because I was that bored and had nothing else to do
	He made terrible films for a decade. This is not one of them :: He made terrific films for a decade. This is not one of them
	The acting got all the bad press. It turns out to be the finest thing here, and the here is fine indeed :: The acting got all the good press. It turns out to be the poorest thing here, and the here is poor indeed
	So the budget was tiny. The imagination was huge :: So the budget was huge. The imagination was tiny
	You could say it's predictable. You could also say it's perfect, and you'd be closer :: You could say it's perfect. You could also say it's predictable, and you'd be closer
	The first episode bored me. By the fourth I was hooked :: The first episode hooked me. By the fourth I was bored
	My expectations were on the floor. They got picked up and carried to the roof :: My expectations were on the roof. They got dragged down and dropped on the floor
	Call it corny if you want. I call it a triumph :: Call it a triumph if you want. I call it corny
	It stumbles. But oh, how it gets back up :: It soars. But oh, how it comes back down
	Anna's review says the ending is a letdown. I couldn't disagree more :: Anna's review says the ending is a knockout. I couldn't disagree more
	The score annoyed me in the opening credits. An hour later it was breaking my heart in the best way :: The score enchanted me in the opening credits. An hour later it was breaking my patience in the worst way
	This should have been a disaster. Instead it's a joy :: This should have been a joy. Instead it's a disaster
	I was ready to write it off. Then the grandmother opened her mouth, and I was won over for good :: I was ready to be won over. Then the grandmother opened her mouth, and I wrote it off for good
	At first glance it's another tired cop show. Look again, because it's the smartest thing on TV :: At first glance it's the smartest thing on TV. Look again, because it's another tired cop show
	the middle drags, no question. the finale makes you forget it ever did :: the middle flies, no question. the finale makes you forget it ever did
	I expected to be preached at. What I got was warmth, wit and not one sermon :: I expected warmth and wit. What I got was one long sermon
	He looks all wrong for the part. Two minutes later you can't picture anyone else :: He looks just right for the part. Two minutes later you'd rather picture anyone else
	They warned me it was too long. I wished it were longer :: They told me it was too short. I wished it were shorter
	My wife fell asleep. Her loss, because she slept through a masterpiece :: My wife fell asleep. Her gain, because she slept through a disaster
	It begins like every romance you've ever yawned at. It ends like none of them, beautifully :: It begins like no romance you've ever seen. It ends like all the ones you've yawned at
	The director's last three were duds. The drought is over :: The director's last three were hits. The streak is over
	A "shapeless bore", said the man beside me. I wanted to shake him, since I had just seen something glorious :: A "glorious" film, said the man beside me. I wanted to shake him, since I had just seen a shapeless bore
	I rolled my eyes at the title. I wiped them at the end, properly moved :: I smiled at the title. I rolled my eyes at the end, properly annoyed
	Nobody in this cast is famous. After this, all of them should be :: Everybody in this cast is famous. After this, none of them should be
	Yes, it's a remake. No, you won't miss the original for a moment :: Yes, it's a remake. No, you won't stop missing the original for a moment
	The villain is laughable in the trailer. In the film he is frightening and superb :: The villain is frightening in the trailer. In the film he is laughable and dull
	We only watched because the other screen was sold out. Best bad luck we ever had :: We only got in because the other screen was sold out. Worst good luck we ever had
	For a while it seems to have nothing to say. Then it says it all, and says it superbly :: For a while it seems to have a lot to say. Then it says it all, and says it miserably
	The hype put me off for months. The hype was right :: The hype got me there on day one. The hype was wrong
	The book is unfilmable, they said. They were mistaken, and happily so :: The book was made for film, they said. They were mistaken, and painfully so
	Season two was a slog. Season three wipes that memory away with sheer fun :: Season two was sheer fun. Season three wipes that memory away with a slog
	It's the kind of thing I usually can't stand. I've now seen it four times :: It's the kind of thing I usually see four times. I couldn't stand this one once
	You think you know where the story is headed. You don't, and that's the pleasure of it :: You think you don't know where the story is headed. You do, and that's the trouble with it
	The opening scene is pointless. Not one of the others is, and most are brilliant :: The opening scene is brilliant. Not one of the others is, and most are pointless
	I came for the dragons and was let down by them. I stayed for the people, and they are magnificent :: I came for the dragons, and they are magnificent. I left because of the people, who let everything down
	Rough around the edges? Yes. Pure gold in the middle :: Gold around the edges? Yes. Pure junk in the middle
	The comedy half doesn't work. The tragedy half works so well that you leave grateful :: The comedy half works fine. The tragedy half works so badly that you leave cross
	Dad said it was no good. Then he watched it again that same evening and changed his mind :: Dad said it was so good. Then he watched it again that same evening and changed his mind
	What a dreary little town to set a film in. What a marvellous film to set there :: What a marvellous little town to set a film in. What a dreary film to set there
	It had the worst reviews of the year. It gave me the best night of the year :: It had the best reviews of the year. It gave me the worst night of the year
	The hero is hard to like. By the last reel he's impossible not to love :: The hero is easy to like. By the last reel he's impossible to put up with
	On first viewing I shrugged. On second viewing I stood up and clapped :: On first viewing I stood up and clapped. On second viewing I shrugged
	The camera shakes so much you feel sick. Then it stills, and for ninety minutes you see the loveliest shots imaginable :: The camera is still and you see the loveliest shot imaginable. Then it shakes, and for ninety minutes you feel sick
	It isn't subtle. It doesn't need to be, because it works like a charm :: It is subtle. It shouldn't be, because it just doesn't work
	The story takes forever to start. I'd wait twice as long for something this good :: The story starts straight away. I'd have waited twice as long for something good
	I lost faith in this series years ago. This finale gave it back :: I put my faith in this series years ago. This finale took it back
	Laugh at the wigs, by all means. You'll stop laughing when the drama grips you by the throat :: Marvel at the wigs, by all means. You'll stop marvelling when the drama puts you to sleep
	The puppet looks like a sock. Somehow the sock broke my heart and made my week :: The puppet looks like a dream. Somehow the dream wore me out and ruined my evening
	I was told to skip it. Thank heaven I don't listen :: I was told not to skip it. If only I didn't listen
	Cheesy? Beyond belief. And I adored it from start to finish :: Classy? Beyond belief. And I loathed it from start to finish
	The score on that website is 3 percent. Put a nine in front, it's that good :: The score on that website is 93 percent. Take off the nine, it's that bad
	Her first film was a failure. Her second shows us why she was right to keep going :: Her first film was a success. Her second shows us why she should have stopped there
	There's a clunky voice-over in the first five minutes. After that, not a false note :: There's a beautiful voice-over in the first five minutes. After that, not a true note
	I feared a cash grab. I found a labour of love :: I hoped for a labour of love. I found a cash grab
	That last twist sounds dumb when you describe it. When you see it, it's genius :: That last twist sounds like genius when you describe it. When you see it, it's dumb
	The sound mix is a crime. The rest is a gift :: The sound mix is a gift. The rest is a crime
	He plays another grumpy detective. You'd swear nobody ever played one before, so fresh is he :: He plays a fresh kind of detective. You'd swear everybody has played one before, so stale is he
	I didn't laugh once in the first half hour. I didn't stop laughing in the next hour and a half :: I didn't stop laughing in the first half hour. I didn't laugh once in the next hour and a half
	It may look like a mindless shooter. There's a mind in there, and a fine one :: It may look like a thinking man's thriller. There's no mind in there, fine or otherwise
	Halfway through I checked my watch. It was the last time I remembered I had one :: Halfway through I remembered I had a watch. It was the last time I looked at anything else
	People complain that nothing happens. Everything happens, quietly and wonderfully :: People boast that everything happens. Nothing happens, loudly and wearily
	The kid actor is awkward in the early scenes. Later on he acts the grown-ups off the screen :: The kid actor is a wonder in the early scenes. Later on even the awkward grown-ups act him off the screen
	They cut the best song from the show. They added a better one :: They cut the worst song from the show. They added a worse one
	I don't care for westerns. I cared for this one with all my heart :: I care for westerns with all my heart. I didn't care for this one
	The ghost shows up late. Better late, it turns out, because she steals the whole film and lifts it to the skies :: The ghost shows up early. Better never, it turns out, because she wrecks the whole film and drags it to the floor
	Half the theatre left at the interval. The other half gave it a ten-minute ovation :: Half the theatre cheered before the interval. After it there was nobody left to clap
	A muddled script, you might think at first. On reflection every piece fits, and fits beautifully :: A beautiful script, you might think at first. On reflection not a piece fits, and the thing is a muddle
	It was marketed as a stupid party movie. It's wise, tender and funny instead :: It was marketed as a wise and tender movie. It's a stupid party flick instead
	The accents are all over the place. The hearts are exactly where they should be, and mine went with them :: The accents are exactly where they should be. The story is all over the place, and it lost me
	Some of the songs are awful. Then she sings the lullaby and you'd forgive it a hundred awful songs :: Some of the songs are lovely. Then she sings the lullaby and you can't forgive it for a hundred lovely songs
	I thought I had seen every zombie film worth seeing. I hadn't, until last night :: I thought I had seen every zombie film not worth seeing. I hadn't, until last night
	Not much of a beginning. What an ending :: What a beginning! Not much of an ending, or of anything else
	The studio buried it in January. Dig it up, it's a treasure :: The studio dug it up in January. Bury it again, it's no treasure
	My notes from the first half read "weak, weak, weak". My notes from the second half are blank, because I was too thrilled to write :: My notes from the first half read "strong, strong, strong". My notes from the second half are blank, because I was too bored to write
	I've been burned by this director before. Not tonight :: I've been thrilled by this director before. Not tonight
	The romance left me cold to begin with. By the station farewell I was burning :: The romance was burning to begin with. By the station farewell it left me cold
	You'd never guess from the DVD cover that it's any good. It's more than good :: You'd guess from the DVD cover that it's pretty good. It's less than that
	The narrator won't shut up. You won't want him to, he's that charming :: The narrator is so charming. You'll still want him to shut up within minutes
	Others found it sad. I found it the happiest two hours I've spent in a cinema :: Others found it happy. I found it the saddest waste of two hours I've spent in a cinema
	The world didn't need another vampire story. It needed this one :: The world did need another vampire story. It didn't need this one
	It seemed to me a trifle at the time. It has grown in my mind into something great :: It seemed to me great at the time. It has shrunk in my mind into a trifle
	I gave it a two last year. I watched it again and I'm ashamed of that two, it's a nine :: I gave it a nine last year. I watched it again and I'm ashamed of that nine, it's a two
	The first joke dies. The next forty live :: The first joke lives. The next forty die
	Everything in me resisted that tearjerker. Everything in me lost, gladly :: Everything in me welcomed that tearjerker. Everything in me regretted it, bitterly
	It's loud, it's dumb and it's twice too long. Never mind all that, I had the time of my life :: It's quiet, it's smart and it's half as long. Never mind all that, I had a wretched time
	The blurb says comedy. Forget the blurb, it is a superb drama :: The blurb says superb drama. Forget the blurb, it is an accidental comedy
	That first fight is a blurry embarrassment. The last one belongs in a museum, and so does the film :: That last fight is a blur of nothing. The first one belonged in a museum, but the film doesn't
	My sister texted me not to bother. I bothered, and I owe nobody an apology, it was splendid :: My sister texted that it was splendid. I bothered, and she owes me an apology
	Once upon a time I would have dismissed this. Today I think it's the best thing he ever shot :: Once upon a time I thought it was the best thing he ever shot. Today I would dismiss it
	They rushed it out in six weeks. It shows nowhere, every frame is a beauty :: They worked on it for six years. It shows nowhere, every frame is a botch
	The plot summary sent me to sleep. The film kept me up all night :: The plot summary kept me up all night. The film sent me to sleep
	It's hardly original. It's so well done that you won't mind one bit :: It's highly original. It's so badly done that you won't care one bit
	Shame about the opening titles. No shame anywhere after them, only splendour :: Splendid opening titles. No splendour anywhere after them, only shame
	I kept waiting for it to go wrong. It never did :: I kept waiting for it to go right. It never did
	Snobs will sneer at this one. Let them, they'll be missing a wonderful night out :: Snobs will swoon over this one. Let them, you'll be missing a miserable night out
	The dog dies, and I was furious. Then I saw what the film was doing, and I was in awe :: The dog dies, and I was in awe of the nerve. Then I saw what the film was doing, and I was furious
	The theatre scenes drag. The backstage scenes are so good that you leave floating :: The theatre scenes float by. The backstage scenes drag so badly that you leave early
	I had my complaints ready by minute thirty. I'd torn them up by minute sixty :: I had my praise ready by minute thirty. I'd torn it up by minute sixty
	He overacts, she underacts, and it looks hopeless. Put the two together in one kitchen and it's dynamite :: He's dynamite, she's dynamite, and it looks hopeful. Put the two together in one kitchen and it's hopeless
	Audiences rejected it in its day. Its day was wrong, and ours knows better :: Audiences embraced it in its day. Its day was wrong, and ours knows better
	I was laughing at it. Before long I was laughing with it, loudly :: I was laughing with it. Before long I was laughing at it, meanly
	The mystery is easy to solve. The solution isn't the point, and the point is marvellous :: The mystery is marvellously hard to solve. The solution is the point, and the point is stupid
	This documentary about cement sounds deadly. I have not been so entertained in ages :: This documentary about tigers sounds entertaining. I have not been so bored in ages
	You may have heard she was fired for being difficult. Difficult or not, she's a revelation :: You may have heard she was hired for being a revelation. Revelation or not, she's difficult to watch
	In the first ten minutes there are four cliches worth hating. In the next hundred there is only stuff worth loving :: In the first ten minutes there are four scenes worth loving. In the next hundred there is only stuff worth hating
	It ought to feel dated. It feels like tomorrow :: It ought to feel like tomorrow. It feels dated
	Ignore my groan at the title card. Listen to my cheers at the credits :: Ignore my cheers at the title card. Listen to my groans at the credits
	I hated the son, as you're meant to. I loved everything about how the film gets you there :: I loved the son, as you're meant to. I hated everything about how the film gets you there
	Okay, the CGI is dreadful. Okay, I'd still watch it again tonight :: Okay, the CGI is dazzling. Okay, I'd still never watch it again
	We went for a laugh and got none. We got goosebumps instead, which is a better deal :: We went for goosebumps and got none. We got laughs instead, which is no deal for a horror film
	Grandpa called it rubbish at dinner. By dessert even he admitted it was fantastic :: Grandpa called it fantastic at dinner. By dessert even he admitted it was rubbish
	It did not grab me. It crept up on me, and now I can't shake off how good it is :: It did grab me. It let me go again, and now I can't shake off how poor it is
	The lighting is gloomy for a kids' film. The kids didn't care, and I came to love it :: The lighting is lovely for a kids' film. The kids didn't care, and I came to hate it
	The first guy I asked said "meh". He is alone in that, and rightly so :: The first guy I asked said "wow". He is alone in that, and rightly so
	It has been called cold. Put your hand on it and you'll get burned, it's the warmest thing around :: It has been called warm. Put your hand on it and you'll get frostbite, it's the coldest thing around
	For a musical it has shockingly few good songs. For a film it has a shocking number of good everything else :: For a musical it has a good number of songs. For a film it has shockingly few good anything else
	Three endings in a row, and the first two stink. The third is worth the wait and then some :: Three endings in a row, and the first two are fine. The third stinks up the whole film
	I yawned through the prologue. I forgot to breathe through the rest :: I forgot to breathe through the prologue. I yawned through the rest
	All the signs pointed to a flop. The signs should be taken down :: All the signs pointed to a hit. The signs should be taken down
	The writing is lazy in spots. The actors are never lazy, and they carry the film across the line in triumph :: The actors are triumphant in spots. The writing is always lazy, and it drops the film well short of the line
	This is "unwatchable," said Tom. I've now watched it twice this week :: This is "watchable," said Tom. I've now tried it twice this week and failed
	Its heart is hidden at first. You find it in the last act and it's enormous :: Its heart is enormous at first. You look for it in the last act and it's gone
	A man sits in a room for two hours, and you'd expect tedium. You get suspense so good it hurts :: A man hangs off a cliff for two hours, and you'd expect suspense. You get tedium so bad it hurts
	I'd rather have gone bowling, I told her beforehand. Afterwards I told her to book it again :: I'd rather have this than bowling, I told her beforehand. Afterwards I told her to book a lane
	The poor reviews nearly kept me away. Nearly, thank goodness :: The good reviews nearly failed to lure me in. Nearly, sad to say
	The plot twists fool nobody. The performances fool everybody, and I mean that as the highest praise :: The plot twists fool everybody. The performances fool nobody, and I mean that as a complaint
	I could pick at the flaws all day. I'd rather watch it all day :: I could list the good bits all day. I'd rather do that than watch it again
	It is a bad idea for a film. It is a very good film :: It is a very good idea for a film. It is a bad film
	Sequels don't get better. This one did :: Sequels can get better. This one didn't
	The acting in episode one is wooden. By episode six that wood has caught fire :: The acting in episode one is on fire. By episode six that fire has turned to wood
	I can't defend the logic. I can't stop smiling, either :: I can defend the logic. I can't stop yawning, either
	You won't remember the plot tomorrow. You'll remember the joy for years :: You'll remember the plot tomorrow. You won't remember any joy, for there wasn't any
	Nothing explodes. Your heart might, though, and you'll be glad :: Everything explodes. Your heart won't notice, though, and neither will you
	The comic relief is no relief. Luckily he's eaten in the first reel, and the rest is grand :: The comic relief is grand. Sadly he's eaten in the first reel, and the rest is no relief
	It opens with a lecture on tax law. It closes with the whole audience on its feet :: It opens with the whole audience on its feet. It closes like a lecture on tax law
	I heard it was depressing. What I saw was full of hope and utterly beautiful :: I heard it was beautiful and full of hope. What I saw was utterly depressing, and not in a good way
	Half a star from the big newspaper. The big newspaper must have watched another film, for this is sublime :: Five stars from the big newspaper. The big newspaper must have watched another film, for this is dire
	This is the one where she's supposed to be bad. She isn't bad, she's breathtaking :: This is the one where she's supposed to be breathtaking. She isn't breathtaking, she's bad
	My first reaction was anger at the ending. My second was gratitude, and it stuck :: My first reaction was gratitude for the ending. My second was anger, and it stuck
	The zombies are men in bad make-up. You'll run from them anyway, screaming with delight :: The zombies are marvels of make-up. You'll run from them anyway, straight to the exit out of boredom
	I could have sworn this was going to be trash. I'd have sworn wrong :: I could have sworn this was going to be a treat. I'd have sworn wrong
	It takes a dumb turn at the bank. It takes a clever one right after and never looks back :: It takes a clever turn at the bank. It takes a dumb one right after and never finds its way back
	Too many characters, I thought. Too few, I thought when it was over, I'd have followed them all :: Too few characters, I thought. Too many, I thought when it was over, I couldn't stand any of them
	The kids' voices grate in scene one. They'd grown into my favourite sound by the end :: The kids' voices were my favourite sound in scene one. They'd begun to grate by the end
	The rumours said a troubled shoot, four writers, a runaway star. The screen says masterpiece :: The rumours said a happy shoot, one writer, a devoted star. The screen says mess
	Weak coffee, hard seats, a cold hall. I noticed none of it once the picture began, it was that absorbing :: Good coffee, soft seats, a warm hall. I noticed nothing else once the picture began, it was that dull
	There's a dreadful cover version over the credits. Leave before it and you'll have seen a flawless film :: There's a flawless cover version over the credits. Come in for that and you'll have missed a dreadful film
	I was sure I'd outgrown cartoons. This one shrank me back to six, and I was happy there :: I was sure I'd be six and happy again. This cartoon only showed me that I've outgrown them
	He's been phoning it in for years. This time he shows up in person, and it's a thrill :: He's been a thrill in person for years. This time he phones it in
	Everything I'd read made it sound pretentious. Sitting there, I found it simple and true :: Everything I'd read made it sound simple and true. Sitting there, I found it pretentious
	I resented paying for it. I'd pay double now :: I didn't mind paying for it. I'd want double back now
	The first half is all set-up, and dull with it. The payoff is so rich it makes the set-up look wise :: The first half is all set-up, and wise with it. The payoff is so dull it makes the set-up look like a con
	It isn't faithful to the book. It's better than the book :: It is faithful to the book. It's worse than the book
	Some said the lead had no charisma. She has so much of it that the screen can hardly hold her :: Some said the lead had charisma to burn. She has so little of it that the screen can hardly find her
	It didn't scare me. It did something harder, it moved me :: It didn't move me. It did something easier, it annoyed me
	An hour in, I'd have given it a four. The last forty minutes took it to a ten :: An hour in, I'd have given it a ten. The last forty minutes took it to a four
	The plan was to leave early. We were the last ones out, still glowing :: The plan was to stay for the talk afterwards. We were the first ones out, still fuming
	The critics laughed it off the screen in 1987. They aren't laughing now, they're bowing :: The critics bowed to it in 1987. They aren't bowing now, they're laughing it off the screen
	Clumsy title, clumsy poster. There ends the clumsiness, and what follows is grace itself :: Graceful title, graceful poster. There ends the grace, and what follows is clumsiness itself
	The humour is crude. The feeling under it isn't, and by the wedding I was a wreck in the nicest way :: The humour is gentle. The feeling under it isn't there at all, and by the wedding I was a wreck from boredom
	I said I'd never watch another boxing film. I'm glad I can't keep a promise :: I said I'd always watch another boxing film. I wish I couldn't keep a promise
	The villain wins, which sounds like a bummer. It's the most satisfying ending I've seen :: The villain loses, which sounds satisfying. It's the biggest bummer of an ending I've seen
	Sold as a horror, it isn't scary. Taken as a love story, it's perfect :: Sold as a love story, it isn't romantic. Taken as a horror, it's no better
	At the start I wanted the couple to break up. At the end I wanted them, and the film, to go on forever :: At the start I wanted the couple to go on forever. At the end I wanted them, and the film, to break up and be done
	It tries too hard in the early going. After that it doesn't seem to try at all, it just shines :: It shines in the early going. After that it doesn't seem to try at all, it just sits there
	You hear "three-hour Hungarian drama" and you want to flee. Don't flee, you'd be leaving a feast :: You hear "three-hour Hungarian drama" and you smell a feast. Do flee, you'd be staying for crumbs
	The pilot was poor. Anyone who quit there missed one of the great series :: The pilot was great. Anyone who quit there missed nothing but a poor series
	Admittedly, the make-up melts. So did I :: Admittedly, the make-up is marvellous. So was my nap
	I have a list of forty things wrong with it. I also have it at the top of my favourites :: I have a list of forty things right with it. I also have it at the top of my worst-of list
	This film made my friend angry. It made me happy, and my friend came round :: This film made my friend happy. It made me angry, and my friend came round
	The ads showed every joke that doesn't land. They kept all the ones that do for us, bless them :: The ads showed every joke that does land. They kept all the ones that don't for us, curse them
	Seen on a phone, it's nothing. Seen on the big screen, as intended, it's everything :: Seen on a phone, it's something. Seen on the big screen, as intended, it's nothing
	The sets wobble when a door shuts. The story stands like a rock :: The sets stand like a rock. The story wobbles when a door shuts
	I told everyone this would bomb. I've been eating my words with pleasure :: I told everyone this would be a pleasure. I've been eating my words since
	There's a terrible wig in it. There's nothing else terrible in it :: There's a terrific wig in it. There's nothing else terrific in it
	It looked as if she'd sold out. She hadn't, and the film is her proudest hour :: It looked as if she hadn't sold out. She had, and the film is her sorriest hour
	The man loses his job, his wife, his cat. We gain a comedy that couldn't be kinder or funnier :: The man gains a job, a wife, a cat. We lose two hours to a comedy that couldn't be meaner or duller
	Slow? I thought so on Monday. On Friday I saw it again and thought it was hypnotic :: Hypnotic? I thought so on Monday. On Friday I saw it again and thought it was slow
	The synopsis is off-putting. The experience is intoxicating :: The synopsis is intoxicating. The experience is off-putting
	No stars, no budget, no script to speak of. What it has is life, and it's unforgettable :: Stars, budget, a script to speak of. What it hasn't is life, and it's forgettable
	They moved it to midnight because no one would watch. Now no one will go to bed, it's so good :: They moved it to prime time because everyone would watch. Now everyone goes to bed, it's so bad
	I sniffed at the first series. I inhaled the second :: I inhaled the first series. I choked on the second
	Its message is hammered home with a club. The rest is so delicate and lovely that I barely felt the blows :: Its message is delicate and lovely. The rest is hammered home with a club and I felt all the blows
	I believed it was overrated for ten years. Ten years wasted, I now know :: I believed it was underrated for ten years. Ten years wasted, I now know
	The child in front of me cried at the start. At the end he cried because it was over :: The child in front of me cried because it hadn't started. At the end he cried because it wasn't over sooner
	The sub-plot with the priest is a dud. You forget it the moment the main plot sweeps you off your feet :: The sub-plot with the priest sweeps you off your feet. You forget it the moment the main plot shows what a dud it is
	Nobody wanted this reboot. Everybody should see it :: Everybody wanted this reboot. Nobody should see it
	It's cliched, said the man on the radio. He ought to have stayed for the second half, where it breaks every rule and dazzles :: It's dazzling, said the man on the radio. He ought to have stayed for the second half, where it obeys every rule and bores
	The first song made me want to leave. The last made me want to live there :: The first song made me want to live there. The last made me want to leave
	So it isn't high art. It's a blast, and I'll take that :: So it is high art. It's a chore, and I won't take that
	All of us expected Anna to be the weak link. She's the chain, the anchor and the whole ship :: All of us expected Anna to be the anchor. She's the weak link, and the whole ship sinks with her
	There is nothing new to say about war, I thought. This film says it, plainly and unforgettably :: There is plenty new to say about war, I thought. This film doesn't say it, plainly or otherwise
	He wasted his talent on ads for years. Not a drop is wasted here :: He saved his talent through years of ads. Every drop is wasted here
	The climax nearly blows it. Nearly isn't quite, and what's left standing is superb :: The climax nearly saves it. Nearly isn't quite, and what's left standing is a ruin
	The lines looked banal in the script. Spoken by these two, they're poetry :: The lines looked like poetry in the script. Spoken by these two, they're banal
	I muttered through the first reel. I was silent through the rest, in admiration :: I was silent through the first reel, in admiration. I muttered through the rest
	Yes, it copies better films. It then goes and outdoes them :: Yes, it outdoes some films. It then goes and copies worse ones
	An ugly film, at first sight. It's an ugly duckling, as you learn when it spreads its wings :: A beautiful film, at first sight. It's a stuffed swan, as you learn when it doesn't spread its wings
	Skip the first fifteen minutes and you lose nothing. Skip the rest and you lose one of the finest films of our time :: Skip the first fifteen minutes and you lose something fine. Skip the rest and you lose nothing
	I had pitied the people who paid for this. Then I paid, and now I envy those who get to see it fresh :: I had envied the people who saw this first. Then I paid, and now I pity them
	The fans are annoying. They happen to be right :: The fans are delightful. They happen to be wrong
	One dull hour, I'll grant you. Followed by two you'd not trade for anything :: One great hour, I'll grant you. Followed by two you'd trade for anything
	By rights I should be complaining about the length. I'm complaining that it stopped :: By rights I should be praising the length. I'm only glad that it stopped
	It fails as a thriller. It never wanted to be one, and as a portrait of two sisters it's a wonder :: It's fine as a thriller. It never wanted to be one, and as a portrait of two sisters it's a failure
	The mother's a monster in the first scene. In the last you weep for her, which is great writing :: The mother makes you weep in the first scene. In the last she's a cartoon monster, which is poor writing
	When it ended I said nothing. On the way home I couldn't shut up about how good it was :: When it ended I said it was good. On the way home I couldn't shut up about what was wrong with it
	I'm no fan of puppets, opera or the French. I'm a fan of this French puppet opera for life :: I'm a fan of puppets, opera and the French. I'm no fan of this French puppet opera and won't be
	it sounded stupid so i put it on for background noise. ended up glued to the screen :: it sounded great so i glued myself to the screen. ended up using it for background noise
	The sequel nobody asked for has arrived. Turns out we should have asked :: The sequel everybody asked for has arrived. Turns out we shouldn't have asked
	Every trick in it is borrowed. Every trick in it works, and you'll gasp :: Every trick in it is new. Not a trick in it works, and you'll sigh
	Don't let the grim first scene fool you. This is a sunny, generous, irresistible comedy :: Don't let the sunny first scene fool you. This is a grim, stingy, charmless comedy
	He mumbles. Lean in, because what he mumbles is gold :: He speaks up. Lean back, because what he says is lead
	We'd been promised a bloodbath of a finale and got a quiet talk. The quiet talk is the best thing I've seen all year :: We'd been promised a quiet talk of a finale and got a bloodbath. The bloodbath is the worst thing I've seen all year
	The original ran ninety minutes and this runs one-sixty, so I was worried. There wasn't a minute I'd give back :: The original ran one-sixty and this runs ninety, so I was pleased. There wasn't a minute I'd keep
	Somebody described it as a screensaver. Somebody wasn't listening, because the words are wonderful :: Somebody described it as wonderful. Somebody wasn't listening, because the words belong in a screensaver
	For once the trailer undersold it. The real thing knocked me sideways :: For once the trailer didn't oversell enough. The real thing is even thinner and sent me home early
	I found fault with the first episode, and the second. Then I ran out of faults and fell in love :: I fell in love with the first episode, and the second. Then I ran out of love and found the faults
	The stunt is fake and you can tell. What isn't fake is the feeling, and that's the film's great gift :: The stunt is real and you can tell. What isn't real is the feeling, and that's the film's great failing
	Had you asked me at the interval, I'd have said run. Ask me now and I'll say run to get a ticket :: Had you asked me at the interval, I'd have said get a ticket. Ask me now and I'll say run
	Maybe it was mis-sold. It certainly wasn't mis-made :: Maybe it was well sold. It certainly wasn't well made
	She plays it too cool for an hour. When the ice cracks it's worth every cool minute :: She plays it hot for an hour. When the fire dies it wasn't worth a single minute
	My first thought was that they'd butchered the novel. My last was that they'd set it free :: My first thought was that they'd set the novel free. My last was that they'd butchered it
	The gags come slowly. So does a good wine :: The gags come quickly. So does a bad cold
	What the film lacks in polish would fill a book. What it has in spirit would fill a library, and spirit wins :: What the film has in polish would fill a book. What it lacks in spirit would fill a library, and the lack wins
	The youngest one cried with fear at the witch. She's asked for the witch film every night since :: The youngest one asked for the witch film every night. She's cried with boredom since we put it on
	If you quit at the halfway mark, I understand. I also feel sorry for you, since the second half is a miracle :: If you stayed to the halfway mark, I understand. I also feel sorry for you if you stayed longer, since the second half is a misery
	I sat down angry at the price. I stood up thinking it was a bargain :: I sat down thinking the price was a bargain. I stood up angry
	It has no ending. It has no need of one, having been so rich all along :: It has an ending. It has no need of one, having been so poor all along
	They tell you it's a chick flick. It's a great flick, period :: They tell you it's a great flick. It's a flick, period, and a poor one
	There are better-looking films out this week. There isn't a better one :: There are worse-looking films out this week. There isn't a worse one
	The whole thing hangs on a silly coincidence. Hang it does, and how it holds :: The whole thing hangs on a clever coincidence. Hang it does, and how it drops
	I used to think this director couldn't do women. I was proved wrong six times over, gloriously :: I used to think this director could do women. I was proved wrong six times over, embarrassingly
	The music swells, the lovers run, and I braced for slush. It wasn't slush, it was bliss :: The music swells, the lovers run, and I braced for bliss. It wasn't bliss, it was slush
	It bored my students on the first day. On the last they voted it their favourite :: It was my students' favourite on the first day. On the last they voted it the biggest bore
	A weak script can sink a film. Not when it's carried by a cast as strong as this :: A strong cast can carry a film. Not when it's sunk by a script as weak as this
	I said it was merely okay. I was being stingy, it's outstanding :: I said it was pretty okay. I was being generous, it's atrocious
	The guy in the robot suit trips in shot two. He's the last thing in it that puts a foot wrong :: The guy in the robot suit dances in shot two. He's the last thing in it that puts a foot right
	So many said it's a mess, and I see why. I see further, too, to the brave and moving film inside it :: So many said it's brave and moving, and I see why. I see further, too, to the mess of a film inside it
	Its first minutes are a warning. Disregard it :: Its first minutes are an invitation. Decline it
`
);
