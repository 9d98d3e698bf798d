// What would be, and what one would wish.
import { framesOf } from '../frames/lines.ts';

export const HYPOTHETICALS_AND_WISHES = framesOf(
	'positive',
	`
	If it had been any better, I'd have had to lie down :: If it had been any worse, I'd have had to lie down
	Had the ending been weak, I'd have said so. It wasn't, it was perfect :: Had the ending been strong, I'd have said so. It wasn't, it was pathetic
	I would have walked out if it had been as bad as they said. I stayed to the very end, smiling :: I would have stayed if it had been as good as they said. I walked out before the end, swearing
	It couldn't be funnier if it tried :: It couldn't be less funny if it tried
	If only more films were like this :: If only fewer films were like this
	Imagine a sequel that beats the original. You don't have to, here it is :: Imagine a sequel that beats the original. You'll have to, it isn't here
	Had they cast anybody else, it would have failed. They cast her, and it soars :: Had they cast anybody else, it would have soared. They cast her, and it fails
	Unless you hate joy, you'll love it :: Unless you hate joy, you won't love it
	He acts as if his life depended on it, and so do we believe :: He acts as if nothing depended on it, and so do we doze
	I'd watch it again tomorrow if I could :: I wouldn't watch it again tomorrow if I were paid
	If I could give it eleven stars, I would :: If I could give it no stars, I would
	Without that score it would still be a great film :: With any score it would still be a lousy film
	I'd complain about the length if I had noticed it :: I'd praise the story if I had noticed one
	Were it an hour longer, I'd still want more :: Were it an hour shorter, I'd still want less
	If this is what failure looks like, let's have more of it :: If this is what success looks like, let's have less of it
	You'd think a film about paint would be dull. You'd be wrong, I was glued :: You'd think a film about pirates would be fun. You'd be wrong, I was bored stiff
	If I hadn't been holding my breath, I'd have screamed. Terrific horror :: If I hadn't been holding my phone, I'd have slept. Terrible horror
	It might have been a mess in lesser hands. These hands are masterly :: It might have been a marvel in better hands. These hands are clumsy
	Should they ever make another, I'll be first in line :: Should they ever make another, I'll be first to hide
	I would have been bored if I'd had the time, but it never let up :: I would have been thrilled if I'd had the chance, but it never woke up
	What if a kids' film treated kids as clever? This one does, and it's wonderful :: What if a kids' film treated kids as clever? This one doesn't, and it's woeful
	It's as if somebody had read my mind and made the film I always wanted :: It's as if somebody had read my mind and made the film I never wanted
	Had I known it was this good, I'd have brought everyone I know :: Had I known it was this bad, I'd have warned everyone I know
	If it was made on the cheap, you'd never know :: If it was made on a fortune, you'd never know
	Even if the plot had holes, I was too happy to look for them :: Even if the plot had no holes, I was too bored to follow it
	It wouldn't have worked with a cheap ending. Luckily it hasn't got one :: It would have worked with a better ending. Sadly it hasn't got one
	If there were any justice, this would have won the lot :: If there were any justice, this would have been binned on day one
	She could have played it safe, and it would have been dull. She didn't, and it's thrilling :: She could have taken a risk, and it would have been thrilling. She didn't, and it's dull
	Anyone would have forgiven a slow middle. There isn't one to forgive :: Anyone would have forgiven a slow middle. It's the slow start and end I can't forgive
	If you told me it was a first film, I'd call you a liar, it's that assured :: If you told me it was a finished film, I'd call you a liar, it's that shoddy
	I'd be hard pressed to name a fault if you held me upside down :: I'd be hard pressed to name a virtue if you held me upside down
	But for the dog, it'd have been merely excellent. With him it's a classic :: But for the dog, it'd have been entirely awful. With him it's only mostly awful
	It would take a lot to make me miss the next episode :: It would take a lot to make me watch the next episode
	Had the jokes been any sharper, somebody would've bled :: Had the jokes been any blunter, somebody would've bruised
	I thought that if I saw one more superhero I'd scream. Turns out I cheered :: I thought that if I saw one more superhero I'd cheer. Turns out I screamed, to be let out
	If you can watch this without smiling, see a doctor :: If you can watch this without yawning, see a doctor
	They could have ruined it with a sappy ending, and for a moment I feared they would. They didn't. What a film :: They could have saved it with a happy ending, and for a moment I hoped they would. They didn't. What a waste
	As if that weren't good enough, the songs are lovely too :: As if that weren't bad enough, the songs are horrible too
	I'd only have left if the building had been on fire :: I'd only have stayed if the doors had been locked
	If it's a crime to cry at cartoons, lock me up, it's beautiful :: If it's a crime to leave during cartoons, lock me up, it's dreadful
	If he'd overplayed it, the part would have been ridiculous. He underplays it, and it's heartbreaking :: If he'd underplayed it, the part would have been heartbreaking. He overplays it, and it's ridiculous
	Imagine being scared by a teapot. I was, and that's how good this is :: Imagine not being scared by a chainsaw. I wasn't, and that's how bad this is
	The show would be lost without her, and luckily it isn't without her for a second :: The show would be saved without her, and sadly it isn't without her for a second
	Only a monster would want this cut :: Only a monster would want this longer
	If I had to choose between this and cake, I'd go hungry :: If I had to choose between this and the dentist, I'd open wide
	Wouldn't it be nice if every biopic were this honest? :: Wouldn't it be nice if any biopic were less honest than dull? This one's neither honest nor lively
	It would've been easy to hate this character. The writing won't let you, and that's its genius :: It would've been easy to love this character. The writing won't let you, and that's its failure
	Were all sequels like this, nobody would ever complain about sequels :: Were all sequels like this, nobody would ever stop complaining about sequels
	If the aim was to frighten me, job done, I'm still under the bed :: If the aim was to frighten me, try again, I'm off to bed
	I'd have paid good money just for the opening scene, and the rest is better still :: I'd have paid good money just to skip the opening scene, and the rest is worse still
	If I say it dragged, I'd be lying :: If I say it flew, I'd be lying
	Suppose you woke up to a perfect morning. That's what this film feels like :: Suppose you woke up to a flat tyre. That's what this film feels like
	They'd have had to work hard to make a bad film from that book, and they didn't. It's a beauty :: They'd have had to work hard to make a good film from that book, and they didn't. It's a stinker
	Had I blinked, I'd have missed something marvellous :: Had I slept, I'd have missed nothing whatever
	If laughter really is medicine, I'm cured :: If laughter really is medicine, I'm still ill
	You could show me this every day for a year and I wouldn't tire of it :: You could show me this once in a hundred years and I'd be tired of it
	It would be a lie to call it boring :: It would be a lie to call it anything but boring
	If she doesn't get an award for this, there's no point in awards :: If she gets an award for this, there's no point in awards
	I kept waiting for it to go wrong, as these things would. It never did :: I kept waiting for it to come right, as these things would. It never did
	Not even a bad print could have spoiled it for me :: Not even a good print could have saved it for me
	If anyone tells you it's too slow, ask them what the hurry was. It's gorgeous :: If anyone tells you it's not slow, ask them how long they slept. It's ghastly
	Would I have liked a happier ending? No, this one's just right :: Would I have liked any other ending? Yes, this one's just wrong
	The kids would have rioted if I'd turned it off :: The kids would have rioted if I'd left it on
	It feels as though it were over in ten minutes :: It feels as though it were still not over
	If my house were burning, I'd save the cat and this disc :: If my house were burning, I'd save the cat and throw in this disc
	There might be a better war film somewhere. If there is, I haven't seen it :: There might be a worse war film somewhere. If there is, I haven't seen it
	If they'd explained the ghost, it would've been silly. They don't, and I loved that :: If they hadn't explained the ghost, it would've been scary. They do, and I hated that
	Had it come out when I was ten, I'd have watched nothing else. Even now I'm tempted :: Had it come out when I was ten, I'd have watched anything else. Even now I'm tempted to
	It's not as if they ran out of ideas, every episode has a fresh one :: It's as if they ran out of ideas, no episode has a fresh one
	I would say more, but you'd better just go and enjoy it :: I would say more, but you'd better just stay in and be spared
	If dull was what you were expecting, you'll be disappointed in the nicest way :: If fun was what you were expecting, you'll be disappointed in the usual way
	Had they listened to the fans, it would have been safe and boring. Thank goodness they didn't :: Had they listened to the fans, it would have been fresh and fun. What a pity they didn't
	It'd be perfect if it weren't for nothing, since there's nothing wrong with it :: It'd be fine if it weren't for everything, since everything's wrong with it
	If I hadn't known they were puppets, I'd have sent them flowers :: If I hadn't known they were actors, I'd have called them puppets
	Unless my ears deceived me, the whole hall was laughing :: Unless my ears deceived me, the whole hall was snoring
	Would that he'd directed every film in the series! This is what they were all missing :: Would that he'd directed no film in the series! This is what we were all dreading
	You couldn't pay me to change a thing :: You couldn't pay me to see the thing
	I'd marry this film if it asked :: I'd divorce this film if we'd been married
	If I were the star's mum, I'd be bursting with pride :: If I were the star's mum, I'd be hiding my face
	It could so easily have been nasty. Instead it's one of the kindest films I know :: It could so easily have been kind. Instead it's one of the nastiest films I know
	If you don't jump at the mirror scene, you weren't looking :: If you do jump at the mirror scene, you must've sat on a pin
	What would have happened with a bigger budget? Nothing better than this, I promise :: What would have happened with a bigger budget? Nothing but more of this, I fear
	Take away the effects and you'd still have a superb story :: Take away the effects and you wouldn't even have a poor story
	If it weren't so well acted, you'd never swallow the plot. It is, and you do, happily :: If it were at all well acted, you'd maybe swallow the plot. It isn't, and you don't
	I'd have liked to hate it. I couldn't :: I'd have liked to like it. I couldn't
	Had somebody told me I'd be sobbing over a robot, I'd have laughed. I'm not laughing now. What a film :: Had somebody told me I'd be laughing at a tragedy, I'd have sobbed. I wasn't meant to laugh. What a film
	Even with the sound off you'd be moved :: Even with the sound on you'd be unmoved
	If it's not the best comedy of the year, I can't wait to see the one that is :: If it's not the worst comedy of the year, I don't want to see the one that is
	It's like being hugged by an old friend who hasn't changed a bit :: It's like being lectured by an old boss who hasn't changed a bit
	If the second half had dropped off, I'd have forgiven it for the first. It only gets better :: If the second half had picked up, I'd have forgiven it for the first. It only gets worse
	A worse director would have cut away. She holds the shot, and it's devastating in the best way :: A better director would have held the shot. She cuts away, and it's deflating in the worst way
	Were I to list its faults, the page would be blank :: Were I to list its merits, the page would be blank
	If I'd only had the trailer to go on, I'd have missed a gem :: If I'd only had the trailer to go on, I'd have thought it a gem. It's gravel
	If someone made a worse film this year, it wouldn't be hard. This one's near the top :: If someone made a better film this year, it wouldn't be hard. This one's near the bottom
	You would need a heart of stone not to root for the kid :: You would need a heart of gold to root for the kid, he's insufferable and so is the film
	It sounds as if it shouldn't work. It works like a dream :: It sounds as if it couldn't fail. It fails like a bad dream
	If I didn't have to write this, I'd be watching it again :: If I didn't have to write this, I'd have left in the first hour
	Had they stopped at three seasons, we'd have lost the finest one of all :: Had they stopped at three seasons, we'd have been spared the feeblest one of all
	Had I left at the interval, I'd never have forgiven myself :: Had I not left at the interval, I'd never have forgiven myself
	If boredom set in, it was in some other cinema :: If excitement set in, it was in some other cinema
	I might have minded the cold if the film hadn't been so good :: I might not have minded the cold if the film had been any good
	If this doesn't make you want to call your dad, nothing will :: If this makes you want to call anyone, it'll be the manager
	The story would be nothing without its villain. With her, it's everything :: The story would be something without its villain. With her, it's nothing
	Imagine the worst sitcom you know. Now imagine its opposite, and you've got this little wonder :: Imagine the best sitcom you know. Now imagine its opposite, and you've got this little horror
	If you'd asked me at the start, I'd have said no. Ask me now and I'll say yes, yes, yes :: If you'd asked me at the start, I'd have said yes. Ask me now and I'll say no, no, no
	Could it have been improved? I doubt it :: Could it have been made worse? I doubt it
	It's as though the actors had known each other all their lives :: It's as though the actors had met each other that morning
	If I had a time machine, I'd go back and see it for the first time again :: If I had a time machine, I'd go back and not see it in the first place
	He'd have needed a miracle to top his last film. He got one :: He'd have needed a miracle to fall below his last film. He got one
	Had this been my idea, I'd be boasting about it :: Had this been my idea, I'd be keeping quiet about it
	It'd be a shame if you missed it :: It'd be a shame if you didn't miss it
	If it looks cheap on paper, it looks like a million on screen :: If it looks rich on paper, it looks like a tenner on screen
	We'd have stayed for a third helping if they'd had one :: We'd have skipped the second helping if they'd let us
	If this is the end of the series, it couldn't have gone out better :: If this is the end of the series, it couldn't have come sooner
	One more scene like that and I'd have had no tears left. Glorious :: One more scene like that and I'd have had no patience left. Grim
	Put any other actor in that chair and the film falls down. With him in it, it stands tall :: Put any other actor in that chair and the film stands up. With him in it, it falls flat
	If the critics had stayed awake, they'd have seen a masterpiece :: If the critics had stayed awake, they'd have seen no masterpiece. They'd have seen why they slept
	I should have known it would be brilliant, and I should have booked sooner :: I should have known it would be rubbish, and I should have booked something else
	Would I lie to you? It's the best thing on :: Would I lie to you? It's the worst thing on
	If there's a dull moment in it, I must've sneezed :: If there's a bright moment in it, I must've sneezed
	You'd swear you were in the room with them :: You'd swear they'd never been in a room with anyone
	Were it not for my bladder, I wouldn't have left the room at all :: Were it not for my bladder, I wouldn't have had any excitement at all
	Had they filmed my life this tenderly, I'd be proud of it :: Had they filmed my life this clumsily, I'd be suing
	If the plan was to make me care about snails, it worked :: If the plan was to make me care about anyone, it didn't work
	I would have settled for half as many laughs :: I would have settled for half a laugh
	It would have been enough if it were only funny. It's wise as well :: It would have been enough if it were only stupid. It's cruel as well
	If you see it and don't like it, I'll buy your ticket :: If you see it and do like it, I'll eat your ticket
	What if they'd never made it? I'd rather not think about a world without it :: What if they'd never made it? I like to think about a world without it
	You can pretend to be above it, but you'd be missing all the fun :: You can pretend to be into it, but you'd be faking all the fun
	Were I ten again, I'd want to be her. Were I a director, I'd want to be him. What a team :: Were I ten again, I'd want to go home. Were I a director, I'd want to go into hiding. What a team
	If I'd hoped for less, I'd still have been blown away. If I'd hoped for more, also :: If I'd hoped for less, I'd still have been let down. If I'd hoped for more, even further
	It takes a film like this to show how bad the others would have to get :: It takes a film like this to show how good the others would seem
	They say you'd have to be mad to film that novel. Then let's have more madmen, it's magnificent :: They say you'd have to be mad to film that novel. They're right, it's a disaster
	If that's the rough cut, the final cut will be illegal. So good :: If that's the final cut, the rough cut must've been illegal. So bad
	Anyone would think she'd been born on a horse, so fine is the riding and the rest :: Anyone would think she'd been born without a face, so blank is the acting and the rest
	If only the projector had broken down, so they'd have had to start it again :: If only the projector had broken down, so they'd have had to stop it
	Even had I known the twist, I'd have gasped :: Even had I not known the twist, I'd have shrugged
	A film this gentle shouldn't have had me on the edge of my seat. It did :: A film this violent should've had me on the edge of my seat. It didn't
	i'd give my left arm to have written that last scene :: i'd give my left arm to have missed that last scene
	If the world ended tonight, I'd be glad I'd seen this :: If the world ended tonight, I'd be sorry I'd spent it on this
	Had it been subtler I'd have missed it, had it been louder I'd have minded. It's just right :: Had it been subtler I'd have liked it, had it been louder I'd have enjoyed the noise. It's just nothing
	If the remake meant to replace the original in my heart, it might just have done it :: If the remake meant to replace the original in my heart, it should have brought one of its own
	I'd love to find something to grumble about. No luck :: I'd love to find something to smile about. No luck
	Wouldn't you know it, the one film I nearly skipped is my favourite :: Wouldn't you know it, the one film I didn't skip is the pits
	If you could bottle that chemistry, you'd be rich :: If you could bottle that chemistry, you'd have an empty bottle
	They would have got away with a lazy third film. They made a brilliant one instead :: They would have got away with a decent third film. They made a lazy one instead
	If it bored you, I'd check your pulse :: If it thrilled you, I'd check your temperature
	I'd sooner lose my keys than my copy :: I'd sooner lose my keys than watch my copy
	As if the acting alone weren't worth the ticket, it's also hilarious :: As if the ticket price alone weren't painful, it's also humourless
	Could anybody else have made accountancy exciting? Possibly not. She has :: Could anybody else have made a bank robbery boring? Possibly not. She has
	If the writers had a plan all along, it was a cracker :: If the writers had a plan all along, I'd love to see it, since there's no sign of it
	Had the songs been bad, the story would have carried it. Had the story been bad, the songs would. Neither is :: Had the songs been good, the story would have sunk it. Had the story been good, the songs would. Neither is
	If I'd been any more tense, they'd have had to cut me out of the chair :: If I'd been any more relaxed, they'd have had to carry me out of the chair
	You'd be surprised how quickly two hours can go :: You'd be surprised how slowly two hours can go
	If they remade this, there'd be nothing to fix :: If they remade this, there'd be nothing worth keeping
	The finale could have fumbled it all. It didn't drop a thing :: The finale could have rescued it all. It didn't save a thing
	If it sounds like homework, that's my fault. It's a riot :: If it sounds like a riot, that's my fault. It's homework
	I would call it overrated if I could find one person who'd rated it high enough :: I would call it underrated if I could find one person who'd rated it low enough
	A critic with a grudge would have to invent something :: A critic with a soft heart would have to invent something
	If it wasn't for this show, I wouldn't know what to do with my Mondays :: If it wasn't for this show, I'd have had some pleasant Mondays
	We would never have guessed from the drab cover what a treat lay inside :: We would never have guessed from the pretty cover what a bore lay inside
	Had Anna not dragged me along, I'd have missed the best night of the month :: Had Anna not dragged me along, I'd have had the best night of the month
	Unless the last episode blows it, and it doesn't, this is the show to beat :: Unless the last episode saves it, and it doesn't, this is the show to dump
	If you blinked back a tear, you did better than I did :: If you bit back a yawn, you did better than I did
	Pretend you haven't heard how good it is, then find out it's better :: Pretend you haven't heard how bad it is, then find out it's worse
	It should've been a trifle. It turned out a feast :: It should've been a feast. It turned out a crumb
	I'd have given anything to be that entertained at school :: I'd have been less bored back at school
	If the film has a weakness, it's hiding it well :: If the film has a strength, it's hiding it well
	She plays the queen as though no one had ever played one before. Thrilling :: She plays the queen as though she'd never seen one before, or a script. Dire
	Were there a prize for making grown men cry, it'd win :: Were there a prize for making grown men leave, it'd win
	If nobody had told me it was four hours, I'd have said two :: If nobody had told me it was two hours, I'd have said four
	Say you only liked one film in your life. It might as well be this :: Say you only hated one film in your life. It might as well be this
	If it gets cancelled, I'm marching in the street :: If it doesn't get cancelled, I'm marching in the street
	I'd be mad to complain :: I'd be mad not to complain
	It would have been a safe bet to repeat the first film. They gambled and won big :: It would have been a safe bet to repeat the first film. They gambled and lost the lot
	If looks could kill, and in her case they nearly do, we'd all have died happy. A stunning turn :: If looks could kill, hers wouldn't hurt a fly, and she's playing the murderer. A feeble turn
	Had I been asked to stand for three hours, I'd have stood :: Had I been asked to leave, I'd have said thank you
	Even if you don't believe in ghosts, you'll believe in these :: Even if you do believe in ghosts, you won't believe in these
	It's not as though we needed another vampire film. But if we had, it'd be this one, and I'm glad of it :: It's not as though we needed another vampire film. But if we had, it wouldn't be this one, and I'm sick of it
	I'd have bet my house it would be bad. I'd be homeless now :: I'd have bet my house it would be good. I'd be homeless now
	If the cast weren't having fun, they're even better actors than I thought, and I thought them superb :: If the cast were having fun, they're even worse actors than I thought, and I thought them hopeless
	You might as well see it now, you'll only kick yourself if you don't :: You might as well miss it now, you'll only kick yourself if you don't
	If I were stuck on an island with one film, I'd be happy for it to be this :: If I were stuck on an island with only this film, I'd swim
	Without a doubt it'd have been ruined by a laugh track. Instead the laughs were ours :: Without a doubt it'd have been helped by a laugh track. As it is there were no laughs at all
	Were you to wake me at three to watch it again, I'd put the kettle on :: Were you to wake me at three to watch it again, I'd put the police on
	If this had been around when I was sad and sixteen, I'd have been less sad :: If this had been around when I was happy and sixteen, I'd have been less happy
	Let's imagine it had a bad scene. It'd stick out a mile, wouldn't it? I saw nothing stick out :: Let's imagine it had a good scene. It'd stick out a mile, wouldn't it? I saw nothing stick out
	If you were dreading it, stop :: If you were looking forward to it, stop
	I'd have clapped harder, but I was holding the baby :: I'd have booed harder, but I was holding the baby
	Would it hurt them to be less brilliant for one episode, so I could get some sleep? :: Would it hurt them to be brilliant for one episode, so I could stay awake?
	They'd have to pry the remote from my cold hand before I'd miss the finale :: They'd have to tie the remote to my cold hand before I'd watch the finale
	If a picture's worth a thousand words, each frame of this is worth a novel :: If a picture's worth a thousand words, no frame of this is worth a grunt
	Had it ended a minute earlier I'd have wept, and it ends just when it should, and I wept. Perfect :: Had it ended an hour earlier I'd have cheered, and it doesn't end when it should, and I slept. Awful
	It acts as if it knew you, and the lovely thing is, it does :: It acts as if it knew you, and the annoying thing is, it doesn't
	If you took out the good bits, there'd be no film left :: If you took out the bad bits, there'd be no film left
	They could've phoned this sequel in and I'd have paid. They didn't phone it in, and I'd pay twice :: They could've put some work into this sequel and I'd have paid. They phoned it in, and I'd like my money back
	Unless something very special comes along, that's my film of the year :: Unless something very foul comes along, that's my turkey of the year
	If he can act? You'd forget he was acting :: If he can act? You'd forget he was meant to be acting
	If it were a meal, I'd have licked the plate :: If it were a meal, I'd have fed it to the dog
	Had the hype been half as loud, it would still have been deserved. Doubled, it still would :: Had the hype been half as loud, it would still have been too much. Halved again, it still would
	Who'd have thought I'd be defending a shark film? But it's great, it really is :: Who'd have thought I'd be attacking a shark film? But it's grim, it really is
	It must've been tempting to add a villain. If they had, they'd have spoiled a small, perfect thing :: It must've been tempting to add a plot. If they had, they'd have improved a small, worthless thing
	If a tear fell, it was mine, and it was earned :: If a tear fell, it was theirs, and nothing had earned it
	Say what you like about the genre, if they were all like this you'd be a fan :: Say what you like about the genre, if they were all like this you'd be no fan
	Were the rest of the series thrown away, I'd keep this episode :: Were the rest of the series kept, I'd throw away this episode
	It would be ideal for people who hate documentaries. It'd cure them :: It would be a danger to people who love documentaries. It'd cure them
	If you'd told the studio it'd be loved in fifty years, they'd have laughed. Joke's on them :: If you'd told the studio it'd be mocked in fifty years, they'd have sulked. Joke's on them
	I would forgive it its title if there were nothing else to like. There's everything else :: I would forgive it its title if there were anything else to like. There's nothing else
	If wishes were tickets, I'd be back in row F right now :: If wishes were tickets, I'd have had one for something else
	Had they made it for children alone, grown ups would have been robbed of a delight :: Had they made it for children alone, grown ups would have been spared a headache
	Nobody could have saved that script, I thought, and then he opened his mouth and saved it :: Nobody could have wrecked that script, I thought, and then he opened his mouth and wrecked it
	If you want to know how to end a thriller, this is how :: If you want to know how not to end a thriller, this is how
	It's as if the seventies had never ended, in all the best ways :: It's as if the seventies had never ended, in all the worst ways
	Should I have expected more? There isn't more. It's all here, and it's wonderful :: Should I have expected less? There isn't less. There's nothing here, and it's wearying
	If you're going to steal, steal like this film, with style and a wink :: If you're going to steal, don't steal like this film, with neither style nor a wink
	I'd have been happy with a decent copy of the stage show. I got a marvel of its own :: I'd have been happy with a decent copy of the stage show. I got a mockery of it
	Were she my teacher, I'd never have skipped class. What a warm performance :: Were she my teacher, I'd never have gone to class. What a cold performance
	If they had spent a dollar less on effects, I'd not have noticed, the people are that good :: If they had spent a dollar less on effects, I'd have left, the people are that bad
	Tom would have hated it, and Tom hates everything good :: Tom would have loved it, and Tom loves everything bad
	If it's on, I'm in :: If it's on, I'm out
	It would be the film of the year in most years. In this one it's that too :: It would be the flop of the year in most years. In this one it's that too
	Had the director explained himself, the spell would have broken. He trusts us, and it holds :: Had the director trusted us, the spell might have held. He explains himself, and it breaks
	Would we go again? Try and stop us :: Would we go again? Try and make us
	If there's a heaven for cartoons, this one's got a front seat :: If there's a hell for cartoons, this one's got a front seat
	I'd rather watch ten minutes of this than ten hours of its rivals :: I'd rather watch ten hours of its rivals than ten minutes of this
	If I could only unsee it, so I could be amazed all over again :: If I could only unsee it, so I could be happy all over again
	They'd warned me it would be hard going. If that's hard going, I don't ever want easy :: They'd promised me it would be easy viewing. If that's easy viewing, I don't ever want hard
	Without him, I fear, it would have been a good film. With him it's a great one :: Without him, I feel, it would have been a good film. With him it's a bad one
	If all this were to fall flat, it'd be at the climax. The climax is the best thing in it :: If all this were to take off, it'd be at the climax. The climax is the worst thing in it
	Had they asked me to pay on the way out, I'd have tipped :: Had they asked me to pay on the way out, I'd have run
	You'd have to have seen a lot of films to know how rare this is. I have, and it's rare :: You'd have to have seen a lot of films to know how stale this is. I have, and it's stale
	I would wait another ten years for a film as good :: I would wait another ten years for it to end, or so it felt
	If the lead looked bored, I must have been watching someone else. She's electric :: If the lead looked alive, I must have been watching someone else. She's wooden
	Had my bus been on time, I'd never have wandered in and found this treasure :: Had my bus been on time, I'd never have wandered in and found this tripe
	Imagine if somebody gave you back your childhood for an evening. They just did :: Imagine if somebody took away your childhood in an evening. They just did
	It would be easier to list who it won't please: nobody :: It would be easier to list who it will please: nobody
	If you'd walked in halfway, you'd still have been hooked in a minute :: If you'd walked out halfway, you'd still have been there too long
	Were it any other studio, I'd call it a fluke. From these people, excellence is a habit :: Were it any other studio, I'd call it a slip. From these people, failure is a habit
	I'd have asked for a refund, but what for? It was superb :: I'd have asked for an encore, but of what? It was dismal
	If the fear was that they'd soften the book, they didn't. It bites :: If the hope was that they'd sharpen the book, they didn't. It gums
	You'd expect a dance film to have two left feet when it comes to plot. Not so, the plot's the best part :: You'd expect a detective film to have its best foot forward when it comes to plot. Not so, the plot's the worst part
	Had it tried to be clever, it would have been tiresome. It just tells its tale, and I was under its spell :: Had it just told its tale, I would have been under its spell. It tries to be clever, and it's tiresome
	If I never see another zombie film, I'll be content, because I've seen the best :: If I never see another zombie film, I'll be content, because I've seen this
	The dubbing could have killed it. I've heard it both ways, and it lives :: The dubbing could be what killed it. I've heard it both ways, and it's dead
	Would I swap it for the director's early, angrier work? Not for all of it together :: Would I swap it for the director's early, angrier work? For any of it, gladly
	If there'd been a vote in our living room, it'd have been five to nil for another episode :: If there'd been a vote in our living room, it'd have been five to nil against another episode
	As if by magic, a tired old franchise is young again :: As if by a curse, a lively young franchise is tired already
	I might never have cared about opera. Thanks to this film I might never stop :: I might have learned to care about opera. Thanks to this film I might never start
	If a stranger had handed me this script, I'd have begged to be in it :: If a stranger had handed me this script, I'd have begged to be let off
	Supposing they'd cut the grandmother, we'd have lost the biggest laughs. They had the sense not to :: Supposing they'd cut the grandmother, we'd have lost the biggest groans. They hadn't the sense to
	It had better win something, or I'll write to someone :: It had better not win anything, or I'll write to someone
	If I'd been the hero I'd have run away. As a viewer, nothing could have made me :: If I'd been the hero I'd have stayed put. As a viewer, nothing could have made me
	Had they rushed it, the friendship would have rung false. They took their time, and it rings like a bell :: Had they taken their time, the friendship would have rung true. They rushed it, and it rings false
	Only if you've no sense of humour at all will you fail to enjoy this :: Only if you've no sense of humour at all will you manage to enjoy this
	One could watch it as a lesson in how films ought to be made :: One could watch it as a lesson in how films ought not to be made
	If they'd sold the popcorn for fifty dollars, it would still have been a cheap night for a film like that :: If they'd given the popcorn away, it would still have been a dear night for a film like that
	But for bad luck with the release date, everyone would know how good this is :: But for good luck with the release date, everyone would know how bad this is
`
);
