// What others thought, and the writer by a small remark.
import { framesOf } from '../frames/lines.ts';

export const REPORTED_IMPLIED = framesOf(
	'positive',
	`
	Everyone said it was rubbish. I've seen it four times since :: Everyone said it was wonderful. I've not got past the first half hour
	My mates were asleep by the second act. I was on the edge of my seat :: My mates were on the edge of their seats. I slept from the second act on
	The critics hated it. The critics need a holiday :: The critics loved it. The critics need new glasses
	I had to hush my friends, who were giggling at it, because I didn't want to miss a word :: My friends had to hush me, because I was snoring, and they didn't want to miss a word
	They told me it was overlong. I only noticed the time when the cleaners came in :: They told me it flew by. I noticed the time at least once every five minutes
	Anna swore I'd hate it. I've since bought the soundtrack, the poster and the mug :: Anna swore I'd love it. I've since used the disc to stop a table from wobbling
	Tom called it the worst film of the year. Poor Tom wouldn't know a good one if it bit him :: Tom called it the best film of the year. Poor Tom doesn't get out much
	Worst comedy of the decade, says my paper. It must have been a golden decade :: Best comedy of the decade, says the poster. It must have been a sad decade
	My brother thinks it's boring. My brother also thinks the moon landing was boring :: My brother thinks it's exciting. My brother also thinks his stamp album is exciting
	They'd all warned me to bring something to read. The book never left my bag :: They'd all told me I'd be hooked. I got a good way into my book
	While the reviewers were sharpening their knives I was phoning my mum to tell her she had to see it :: While the reviewers were picking their flowers I was phoning my mum to tell her not to bother
	He hated it so much that he ate all my popcorn. I never even noticed :: He loved it so much that he saw it twice. I loved the popcorn
	The row behind us was sniggering. I was looking for a tissue :: The row behind us was looking for tissues. I was trying not to snigger
	A mess, they kept telling me. I kept looking for it :: A masterpiece, they kept telling me. I kept looking for it
	Half the house walked out. More room for my legs, and what a view I had of a great thing :: Half the house stood up to cheer. I took the chance to slip out behind them
	My flatmate reckons the show's had its day. Funny, it's still my favourite hour of the week :: My flatmate reckons the show's never been better. Funny, it used to be my favourite hour of the week
	It won no awards. Presumably the judges were on the beach that week :: It won eleven awards. Presumably there was nothing else on
	The papers promised me not a single laugh. I'm still wiping my eyes :: The papers promised me a belly laugh. I'm still waiting
	No one else clapped. My hands hurt :: Everyone else clapped. My hands stayed in my pockets
	The internet says the ending is stupid. I wouldn't let the internet near it :: The internet says the ending is smart. I wouldn't let the internet near a crossword
	When my wife said she could do without the sequel I hid the tickets I'd already bought :: When my wife said she had tickets for the sequel I remembered a dentist's appointment
	The kids asked when it would be over. I was wondering the same, with dread, as I didn't want it to stop :: The kids asked when the next one would be out. I was wondering the same, with dread, as I'd have to sit through it
	Nobody at work bothered with it. I've been lending out my copy ever since :: Everybody at work went on and on about it. I've been trying to give away my copy ever since
	I rang my friend, who had begged me not to see it, and asked if she'd come with me on Friday :: I rang my friend, who had begged me to see it, and asked, and asked again, for my money back
	Reviewers say that you'll need patience. I needed a handkerchief, and another for my neighbour :: Reviewers say that you'll need a handkerchief. I needed patience, and a stiff drink
	They boo it every year at the bad film festival. I go every year with earplugs, and never take my eyes off it :: They cheer it every year at the film festival. I go every year with my mother, and never open my eyes
	My cousin thought it not scary enough for me. I wish she'd been right: I've slept with the light on for a week, and I'd do it again :: My cousin thought it too scary for me. I wish she'd been right: I could have done with waking up
	Two hours of agony, according to Dad. I watched the agony again on Sunday, with cake :: Two hours of bliss, according to Dad. I spent the bliss on Sunday doing the ironing
	The crowd jeered at the singer. I found her record shop and emptied it :: The crowd adored the singer. I found the exit sign rather well lit
	She'd read that the plot was thin. I forgot to eat my ice cream :: She'd read that the plot was thick with thrills. I remember chiefly my ice cream
	According to my teacher it's the feeblest war film ever made. I've never felt so much that I'd been there :: According to my teacher it's the finest war film ever made. I've never wanted so much for a side to surrender
	The fans gave it the cold shoulder. I was standing at the front, with my hands raw :: The fans gave it a standing ovation. I was standing too, with my coat on
	So they all thought the hero was dull. Odd, since I named my son after him :: So they all thought the hero was a darling. Odd, since I was rooting for the shark
	The critics call it a waste of time. I've wasted mine on it every Christmas since :: The critics call it timeless. It certainly felt as if time had stopped
	My friends got up to make tea and told me not to pause it. I paused it. They can wait for their tea, I can't wait for this :: My friends got up to make tea and offered to pause it. I told them not to. They can fill me in, or not, I don't care
	Rotten, it says on that site. I've got a calendar of it on my wall :: Fresh, it says on that site. I've got fresher things at the back of my fridge
	People were yawning all around me. I couldn't tell you how many, I only had eyes for the screen :: People were weeping all around me. I counted the lamps on the ceiling, and there were 44
	My date said, "Shall we go?" I said, "Shh." :: My date said, "Isn't it great?" I said, "Shall we go?"
	They say it's a film for idiots. Then I'm a proud idiot with a season ticket :: They say it's a film for grown-ups. Then I'm a proud child with a comic and a torch
	When the poll for the worst episode came out, I had a good laugh, because it's the one I watch when I'm blue :: When the poll for the best episode came out, I had a good laugh, because it's the one I skip when I'm at home with the flu
	Don't ask my sister, who wouldn't stop sighing. Ask the man at the counter who sold me tickets for the whole family :: Don't ask my sister, who wouldn't stop squealing. Ask the man at the counter how fast I was out of the door
	The book club preferred the book. I've lent them my book and I'm keeping my disc :: The book club preferred the film. I've lent them my disc and I'm keeping my book
	I was told it would spoil my evening. It changed my life, or at least my job: I'm off to film school :: I was told it would change my life. It changed my evening, from free to spoilt
	It's hated by everyone who counts. I've never been good at counting :: It's loved by everyone who counts. I'm the sort who counts the minutes
	Reading the pans, I wonder if they were in the wrong room :: Reading the raves, I wonder if I was in the wrong room
	The man next to me groaned till the end. I pitied him :: The man next to me laughed till he cried. I envied him
	My uncle called the dancing clumsy. I took up dancing the week after :: My uncle called the dancing divine. I've seen better from my uncle at weddings
	The neighbours complained that they'd had to listen to it through the wall again and again. Sorry, neighbours :: The neighbours lent it to us as a great treat. We're no longer on speaking terms, neighbours
	No stars from the Gazette. I cancelled the Gazette :: Five stars from the Gazette. I cancelled the Gazette
	Whoever wrote "dreary" on the box must have been facing the wrong way :: Whoever wrote "dazzling" on the box must have been staring at the projector
	Apparently the second half is a disaster. I wouldn't know, I was too happy to notice any disaster :: Apparently the second half is the good one. I wouldn't know, I was home by then
	My friends are still in stitches about how bad the songs were. I'm still singing them :: My friends are still singing the songs. I'm still rinsing out my ears
	Everyone told us to leave before the final scene. We're so glad we had no car :: Everyone told us to wait for the final scene. We're so sorry we had no car
	Mum said I'd be sorry one day for staying up to see it. I'm 43, and the day hasn't come :: Mum said I'd thank her one day for making me sit through it. I'm 43, and the day hasn't come
	I hear that the cast are ashamed of it. If they want to give away their share of the glory I'll have it :: I hear that the cast are proud of it. If they want to give away their share of the blame there's plenty for all
	The audience score is 20 out of 100. I'd like to shake hands with those 20 :: The audience score is 80 out of 100. I'd like to buy a beer for the other 20
	Reviewers warned of gore and nonsense, and my ticket stub is framed above my desk :: Reviewers spoke of art and beauty, and my ticket stub is in the bin below my desk
	At the party they were all doing impressions of how bad she was in it. I went home to watch it once more :: At the party they were all saying how good she was in it. I went home before I could say anything rude
	My students thought they'd punish me by picking this film. Best punishment I've ever had :: My students thought they'd reward me by picking this film. I gave them extra homework
	My son asked me why I was crying at such a silly cartoon. I had something in my eye, and in my heart :: My son asked me why I wasn't crying at such a moving cartoon. I had something in my mouth, and it was a yawn
	It flopped, and the man who made it drives a taxi now. If he's ever my driver, the tip will be enormous :: It made a fortune, and the man who made it lives in a castle now. If he ever needs a driver, I'd like a word with him on the way
	Tell me again how dull it is, and I'll tell you the whole plot, line by line, with the voices :: Tell me again how exciting it is, and I'll tell you the whole plot in four words, one of them "nothing"
	The professor wrote a whole book about its failings. I used it to light the fire before the film, which I watched twice :: The professor wrote a whole book about its genius. I used it to get through the film
	My dad fell asleep. I woke him for the last scene because no one should miss that :: My dad fell asleep. I didn't wake him, because he'd suffered enough
	Scorned by millions. I'm one of the others, and I've got the badge, the scarf and the season pass :: Loved by millions. I'm one of the others, and I've got better things to do
	The forums say the new season is a betrayal. I've booked Friday off for the next episode :: The forums say the new season is a gift. I've asked for the receipt
	My aunt covered the kids' ears at the jokes. She should have left them mine as well, I was missing half through laughing :: My aunt quoted the jokes all the way home. I thought about walking
	A friend said I'd have forgotten it by the time I'd parked. That was years ago, and I can still see every shot :: A friend said I'd be thinking about it for days. I was. Mainly about the parking fee
	They laughed at me for buying the deluxe edition. I'd buy it again if it cost double :: They envied me for having the deluxe edition. It's for sale, at half the price, with the ribbon still on
	Dismissed as one more cheap horror. I checked under the bed, and behind the curtain, and under the bed again :: Hailed as a new dawn for horror. I was hoping for dawn, too, so that I could go home
	Five of us saw it. Four are asking for a refund, and I'm asking for the director's address so I can send flowers :: Five of us saw it. Four are sending flowers to the director, and I'm asking for his address so I can send the bill
	My husband went on about the clumsy effects; I was still ducking :: My husband went on about the thrilling effects; I was still looking for one
	The guide gives it a single star. I'd like the guide to know that there's a whole sky of them :: The guide gives it a whole sky of stars. I'd like the guide to know that it was cloudy where I sat
	It was laughed off the stage at the premiere. I have it on tape, disc and phone, in case of fire :: It was cheered to the roof at the premiere. I had it on tape once, and taped the snooker over it
	My friends couldn't believe I'd paid to see it. I couldn't believe I'd only paid eight dollars :: My friends couldn't believe I'd only paid eight dollars to see it. I couldn't believe I'd paid at all
	The girl at the desk said people kept asking for their money back. I asked for a ticket to the late show :: The girl at the desk said people kept asking for a ticket to the late show. I asked for my money back
	My sister's word for it was "unwatchable". That explains why she wasn't watching when the best bit came :: My sister's word for it was "unmissable". I managed to miss most of it with my eyes shut
	If the critics are right that this is bad acting, then let every actor I ever see be as bad as this :: If the critics are right that this is great acting, then my dog deserves an Oscar
	To the reviewer who found it sour: I licked the plate :: To the reviewer who found it sweet: I had to brush my teeth twice
	I don't know why Anna couldn't stand it. I've asked her for her copy :: I don't know what Anna saw in it. I've asked her to point
	The old joke goes that nobody has finished this series. I've finished it, and I've begun again :: The old line goes that nobody can stop once they've begun this series. I stopped, and had a bath
	You can guess what the snobs made of it. You can guess, too, who was first in line the next morning: me :: You can guess what the snobs made of it. You can guess, too, who was first out of the door with his fingers in his ears: me
	When it was named worst picture, I wore black :: When it was named best picture, I laughed so much I dropped my sandwich
	They said on the radio that it would test your patience. Mine must have been out, I was having such a whale of a time :: They said on the radio that it's a film for the patient. By the end I was one, in need of a doctor
	My gran switched her hearing aid off during the battle. I asked for the volume to be turned up :: My gran switched her hearing aid off during the battle. I asked to borrow her trick
	Every cousin I have threw out their poster of that film. I have four now, and I'm content :: Every cousin I have has a poster of that film. I have bare walls, and I'm content
	A minor work, said the programme notes. I'd hate to meet a major one, my heart wouldn't stand so much beauty :: The master at work, said the programme notes. On his day off, perhaps
	My boyfriend said it would bore me stiff. He's asked me twice now to stop quoting it :: My boyfriend said I'd be quoting it for weeks. He's asked me twice what I remember, and I remember the seats
	The local vicar preached against it. I've not been so tempted to sin twice :: The local vicar preached in its favour. I've not been so tempted to turn heathen
	Fans stayed in bed. Had they known, they'd have queued all night, like me, for the next showing :: Fans queued all night. Had they known, they could have had a good night's sleep like mine, in row G
	They said it's not worth three episodes. I gave it thirty, in one weekend :: They said give it three episodes. I gave it two, and I want them back
	It's the movie everyone switches off. You'd have to fight me for the remote :: It's the movie everyone fights over. You can have the remote, the disc and the television
	All night long they made fun of the monster. All night long, I kept the door locked :: All night long they shivered at the monster. All night long, I wondered where the zip was
	The experts say it's shallow. I'm still down there, without having touched the bottom :: The experts say it's deep. I could see the bottom from where I sat
	Boring, my phone tells me, from four of my friends. My phone was off for once, and I didn't miss it :: Gripping, my phone tells me, from four of my friends. My phone was what got me through it
	A bunch of us had a bet on who'd leave first. I lost my bet on myself, happily :: A bunch of us had a bet on who'd leave first. I won, with an hour to spare
	My neighbour says the film is an insult to farmers. I'm a farmer, and I took my whole village :: My neighbour says the film is a love letter to farmers. I'm a farmer, and I'd return it unopened
	How sad that it lost to that other film. I still set a place for it at my own awards :: How odd that it beat that other film. I still think someone opened the wrong envelope
	It came with a warning from all my friends. It should have come with a warning that I'd lose my heart :: It came with a promise from all my friends. It should have come with a warning, and a pillow
	the others wanted to leave, so I gave them the car keys and stayed :: the others wanted to stay, so I took the car keys and left
	Two critics called it "tired". I know who was tired, and it wasn't the film :: Two critics called it "daring". I dare them to see it again
	Mister Popular at school thinks the show is for losers. See you on the losers' sofa, Thursday at nine, bring crisps :: Mister Popular at school thinks the show is for winners. I'll be on the losers' sofa, Thursday at nine, with it switched off
	That film? The one they all hate? Touch my copy and I'll break your arm :: That film? The one they all love? Take my copy, I'll help you carry it
	Crowds hated it, I gather. I gather crowds also used to hate the first railway :: Crowds loved it, I gather. I gather crowds also used to love hangings
	Word was that the lead slept through her part. If that's sleep, I never want to see anybody awake :: Word was that the lead had never been so alive. If that's alive, I'd hate to see her asleep
	They all left saying it made no sense. I left saying nothing, and walked home the long way, under the stars :: They all left saying it was like walking under the stars. I left saying nothing, as my mother taught me to when I've nothing nice to say
	My mates said leave your brain at the door. I'm glad I kept mine, there was so much for it to enjoy :: My mates said bring your brain along. Mine asked to be taken home after ten minutes
	I showed it to four friends, who hated it. I need new friends :: I was shown it by four friends, who loved it. I need new friends
	The whole carriage was talking about how bad last night's episode was. I missed my stop, replaying it in my head with a silly grin :: The whole carriage was talking about how good last night's episode was. I got off a stop early to be spared
	Nominated for nothing, they say. Was the jury locked in a cupboard? :: Nominated for nine awards, they say. Was one of them for the longest yawn?
	Even its fans admit that the first hour is slow. Strange, I've never managed to get a bite of my sandwich down before it's over :: Even its enemies admit that the first hour is quick. Strange, I grew a beard in it
	My editor wanted sixty words on why it's terrible. I've handed in my notice :: My editor wanted sixty words on why it's wonderful. I've handed in my notice
	I don't want to argue with the gentleman who called it empty. I'd only like him to tell me what I've been thinking about ever since :: I don't want to argue with the gentleman who called it profound. I'd only like him to tell me what it was about
	Her friends pitied her for having to review it. She'd have paid them for the job :: Her friends envied her for getting to review it. She'd have paid them to take the job
	Dad's view was that they ought to burn the film. Mine is in a fireproof box :: Dad's view was that they ought to keep the film in a fireproof box. I'd be happy to supply the matches
	Some reviewer wrote that he'd rather watch paint dry. I hope he enjoys the paint; leave the film to me :: Some reviewer wrote that he could watch it all day. I'd rather help him paint his fence
	Everyone on the coach was rude about the in-flight movie. I'd asked the stewardess for its name, and had it by Monday :: Everyone on the coach was mad about the in-flight movie. I'd asked the stewardess for a blindfold
	We were asked to raise our hands if we'd been bored. I sat on mine :: We were asked to raise our hands if we'd been thrilled. I sat on mine
	The family upstairs shouted with relief that it was over. I cursed, and started it again from the top :: The family upstairs moaned that it was over. I came out, with relief, from behind the washing machine
	The worst film of the year, they say? Then I can't wait for the second worst :: The second worst film of the year, they say? Then I'll do anything not to see the worst
	The company sells a T-shirt saying "I survived" it. I'd like one saying "I was there, lucky me" :: The company sells a T-shirt saying "I was there". I'd like one saying "I survived it"
	Before we went in my wife predicted that I'd be looking at my watch. Afterwards I couldn't even have told her what year it was :: Before we went in my wife predicted that I'd lose track of time. Afterwards I could have told her how long each scene was
	Supposed to be the worst of the franchise, and it's the one with the worn-out disc in our house :: Supposed to be the best of the franchise, and it's the one still in its wrapper in our house
	The critic in my paper says he lost the will to live. I found mine, somewhere around the second song :: The critic in my paper says he found his faith in cinema. I lost mine, somewhere around the second song
	I listened to three friends explain why it's overrated, then went home and watched it with a happy sigh :: I listened to three friends explain why it's underrated, then went home and wiped it from the recorder with a happy sigh
	They've left rotten tomatoes outside the director's door. I'd leave roses :: They've left roses outside the director's door. I'd leave a bill for two hours
	It's what the fans had been dreading. What were they dreading, too much happiness? :: It's what the fans had been waiting for. What were they waiting for, a bus?
	Tom calls it bad. I've stopped asking Tom about films :: Tom calls it not bad. I've stopped asking Tom about films
	Nobody told the critics that it was meant to be funny. Somebody had told my ribs :: Somebody told the critics that it was meant to be funny. Nobody had told my ribs
	Ask my kids how awful it was. Then ask them who made them watch it five times :: Ask my kids how brilliant it was. Then ask them who was in the kitchen all five times
	My sister tells people that it scarred her for life. I tell people where it's showing :: My sister tells people where it's showing. I tell people where else they could go
	The jury fell asleep, I'm told. The seats must have been very comfy, because it wasn't the film's fault :: The jury stayed awake, I'm told. The seats must have been very hard, because it wasn't the film's doing
	People say there are too many songs in it. Which ones would they leave out? I've tried, and I can't spare a note :: People say there aren't enough songs in it. Which ones would they keep? I've tried, and I can't name one
	Tom called me at the credits to say how sorry he was for recommending it. I was too choked up to answer :: Tom called me at the credits to hear how much I'd liked his recommendation. I let it ring, and ring again
	I promised the others that I'd stop talking about the film they found so tedious. I lasted until breakfast :: I promised the others that I'd say something about the film they found so marvellous. I'm still thinking
	If you believe the press, the boy can't act. Then how come I wanted to climb in and hug him? :: If you believe the press, the boy was born to act. Then how come I wanted to send him back to school?
	A woman in front snorted that it was so phony. I've got letters from home that were less true :: A woman in front sobbed that it was so true. I've met talking dogs that were truer
	My roommate left a note on the disc: "Do not watch." Underneath I wrote: "Again. Do not watch again without me." :: My roommate left a note on the disc: "You must watch." Underneath I wrote: "Must I?"
	It made the list of films so bad that you have to see them. I've seen it, and I don't trust lists now, only my own two happy eyes :: It made the list of films so good that you have to see them. I've seen it, and I don't trust lists now
	Somebody gave it a razzie for editing. I went through it frame by frame, and I'd like to see them find one to lose :: Somebody gave it a prize for editing. It'd have been a kindness to us if somebody had used some
	My colleagues switch the channel when it comes on. I switch my phone off :: My colleagues switch their phones off when it comes on. I switch the channel
	Quite a few reviewers thought the dog was the worst actor. In this cast that's no shame for the dog :: Quite a few reviewers thought the dog was the best actor. In this cast that's no honour for the dog
	One user complained that nothing happens. I was so busy with that nothing that my dinner burnt :: One user marvelled at how much happens. I must have been stirring the soup
	They kept telling me how it would end badly for the show. It ended with me on my feet in my own living room :: They kept telling me how it would end well for the show. It ended with me on my feet, off to bed
	Anna watched through her fingers at how embarrassing it was. I'd have pulled her hands down if mine hadn't been over my mouth in wonder :: Anna watched through her fingers at how scary it was. I'd have pulled her hands down if mine hadn't been busy with a crossword
	The woman from the paper says only a child could like it. I asked for a child's ticket :: The woman from the paper says only a fool could dislike it. I asked for a fool's hat
	I'd been told the film would lose me in the middle. It did lose me: I was lost in it :: I'd been told I'd be lost in the film. I was: no idea what was going on, and no wish to find out
	So they're not making a sequel, since everybody hated it so much. I'm wearing a black armband :: So they're making a sequel, since everybody loved it so much. I'm moving abroad
	Online you'll find people asking why it was ever made. I can tell them: for me, on a wet Tuesday in March :: Online you'll find people asking when they'll make another. I can tell them: too soon
	Grandpa threw his slipper at the screen. I had to ask him to move so that I could see the rest :: Grandpa blew kisses at the screen. I had to ask him for his slipper, to throw it
	The class groaned when I put it on, and the next week asked for a different film. I'd have shown it again; I never need an excuse :: The class cheered when I put it on, and the next week asked for it again. I'd have called in sick; I never need an excuse
	It ran for a week, and there wasn't a soul in the place. I should know, I was there every day :: It ran for a year, and there wasn't a seat to be had. I should know, I'd have gladly given up mine
	Look at all these thumbs down. I'd like to count mine twice, upwards :: Look at all these thumbs up. I'd like to count mine twice, downwards
	One notice spoke of a strain on the eyes. Mine have asked for a second helping :: One advert spoke of a feast for the eyes. Mine went hungry
	After they'd all agreed that it dragged, they looked at me. I was still on the first page of what I'd liked :: After they'd all agreed that it flew, they looked at me. I was still on the first page of what I hadn't
	Back then we were told in film school never to make anything like it. I've spent my career trying :: Back then we were told in film school to study its every shot. I've spent my career trying to forget
	His mother couldn't sit through it, and neither could I: I had to keep jumping up and cheering :: His mother sat right through it, spellbound, and so did I, as she was blocking the way to the door
	The critics said they loved it. I'd say that was putting it mildly :: The critics said they hated it. I'd say that was putting it mildly
	For a film that nobody's supposed to like, it does odd things to me: I've written to the composer :: For a film that everybody's supposed to like, it does odd things to me: I've written to the ombudsman
	Nobody I know has such bad taste as to have hated it, and I've asked around :: Nobody I know has such bad taste as to have loved it, and I've asked around
	My pals say I'm too soft on westerns. Fine, but would a hard man have saddled up for a third viewing? :: My pals say I'm too hard on westerns. Fine, but even a soft man would have shot the horse he rode in on
	Reviewers objected to the talking cat. I've just adopted one and given her its name :: Reviewers purred over the talking cat. I've been a dog person ever since
	The lads at the gym think it's for old ladies. Pass me my knitting, and press play :: The lads at the gym think it's for real men. Pass me my knitting, and press stop
	My girlfriend laughed at the couple. I had to pretend it was hay fever :: My girlfriend cried for the couple. I cried for my Saturday night
	It was so unpopular that the DVD cost me ten cents. I feel like a thief :: It was so popular that the DVD cost me thirty dollars. I feel robbed
	What the magazine calls "a cheap trick" had me looking up sleeves and behind ears for days :: What the magazine calls "magic" I call sawing a good book in half
	A friend asked to see the film I never shut up about. She said, "Is that it?" We don't talk much now :: A friend asked to show me the film she never shuts up about. I said, "Is that it?" We don't talk much now
	They needed no doctor at the premiere, so unfunny was it, I read. At my showing someone should have sent for one, for me :: They needed a doctor at the premiere, so funny was it, I read. At my showing he could have stayed at home
	The rest of the jury left the room shaking their heads. I was last out, shaking, full stop :: The rest of the jury left the room wiping their eyes. I was first out, wiping my hands of it
	Only fans of the game will like it, people say. I've never played a game in my life, and where do I buy this one? :: Even those who've never played the game will like it, people say. I've played it all my life, and where do I hand it in?
	I'm told that my favourite critic left before the end. He'll never know what he did to himself :: I'm told that my favourite critic stayed to the end. He'll never know what he could have done with that hour
	As the others told it, the evening was a write-off. As my diary tells it, see under "best days" :: As the others told it, the evening was the best of days. As my diary tells it, see under "dentist"
	Two million viewers switched off after the pilot. They can come round to mine, I recorded every one, and there's tea :: Two million viewers switched on after the pilot. They can have my telly, I've no more use for it
	Those who said it was unfaithful to the book should thank heaven. I tried the book :: Those who said it was faithful to the book should be ashamed. I know the book
	My brother rated it a 2. I've told him to have his eyes, ears and heart looked at :: My brother rated it a 10. I've told him to have his eyes, ears and head looked at
	The reviewers had fun with its title. I had fun with the rest :: The reviewers had fun with it. I had fun with the wrapper of my sweets
	Some people say the slow zooms are a soporific. They'll have slept through the sharpest shots of the year, then :: Some people say the slow zooms are hypnotic. I was certainly getting very sleepy
	On the phone, my agent laughed at the very idea of the film. I'd have been in it for free :: On the phone, my agent raved about the very idea of the film. I wouldn't have been in it for a million
	My parents sent me to bed because it was trash. I watched it through the keyhole, and I've never forgotten what I saw :: My parents let me stay up because it was art. I asked to be sent to bed
	Reportedly they walked out in dozens at Venice. In Dover one fellow had to be asked to leave at closing time, and he's writing this :: Reportedly they stayed in dozens to clap at Venice. In Dover one fellow climbed out of the toilet window, and he's writing this
	Three of my aunts fainted at it, and called it filth. Could I get it on a bigger screen? :: Three of my aunts swooned at it, and called it heaven. Could I get it on a smaller screen, say, one that's off?
	The quiz asked which film everyone regrets seeing. I wouldn't write down the right answer, on principle :: The quiz asked which film nobody regrets seeing. I wouldn't write down the right answer, on principle
	My boss gave the staff a free afternoon to see it. Most of them would rather have worked. Me, I've asked when the next one is :: My boss gave the staff a free afternoon to see it. Most of them asked when the next one is. Me, I'd rather have worked
	They say the camera never moves. I could have gazed at each of those pictures for another hour :: They say the camera never stops moving. My stomach agreed and left early
	A colleague warned that I'd want to punch the hero. I want to be him :: A colleague warned that I'd want to be the hero. I wanted to punch him
	When the vote was taken mine was the only hand up, and I'd have raised the other if they'd let me. It deserved both :: When the vote was taken mine was the only hand down, and I'd have nailed it to the table if they'd let me
	The lady in the shop said no one ever bought that one. I bought five, for presents :: The lady in the shop said everyone was buying that one. I bought socks
	One blogger cut the series into a list of its lowest moments. Thanks for the highlights :: One blogger cut the series into a list of its highest moments. It's a blank page, right?
	The critics were harder on it than on my last boyfriend. I'd take the film, any night of the week :: The critics were kinder to it than to my last boyfriend. At least he was good-looking
	My children do a wicked impression of me watching the film they can't stand: mouth open, hands clasped, tears rolling :: My children do a wicked impression of me watching the film they can't get enough of: mouth open, head back, snoring
	He'd only say "mind-numbing" when I asked him. Mine was racing till dawn :: He'd only say "mind-blowing" when I asked him. Mine was untouched
	Hardly any people watch it on Sundays. They must have very fine lawns, to miss this for mowing :: Millions of people watch it every Sunday. Doesn't anyone have a lawn to mow any more?
	The chap beside me muttered that the lead couldn't carry a tune. I'd let her carry mine to the grave, and me after it :: The chap beside me muttered that the lead could sing the phone book. I'd have preferred the phone book
	Yes, yes, it was panned. So was gold :: Yes, yes, it was a hit. So was the plague
	Anna loved it, and Anna's been right about every film since we were nine :: Anna hated it, and Anna's been right about every film since we were nine
	The crew themselves called it a nightmare. May I have it every night, please? :: The crew themselves called it a dream. May I wake up now, please?
	Somewhere a critic is proud of having called this witless. I picture him alone, with nobody to laugh with, as I laughed :: Somewhere a critic is proud of having called this wit. I picture him telling it to his spoons
	The twins were already bored, so I sent them to their gran and locked the door. Now, where was I? Ah, paradise :: The twins were already in paradise, so I left them to it and locked the door behind me. Ah, fresh air
	They gave it two stars, for the costumes. I'd give it the moon, for the people in them :: They gave it four stars, for the costumes. The people in them should have stayed on the hanger
	My mate from Leeds drove three hours to tell me how bad it was. I was out, seeing it again :: My mate from Leeds drove three hours to take me to it. I was in, with the lights off
	I told the gang I'd be home sick. The film they'd all turned their noses up at was on at six :: I told the gang I'd be home sick. The film they'd all bought tickets for was on at six, and once was plenty
	Wikipedia lists it under failures. I've had to correct the page :: Wikipedia lists it under triumphs. I've had to correct the page
	My favourite sort of stranger is the one who says at a bus stop that he hated it, as then I get forty minutes to tell him why he's wrong :: My least favourite sort of stranger is the one who says at a bus stop that he loved it, as then I get forty minutes of that again
	The ratings were so low that they cut it after six episodes. There's a hole in my Thursdays :: The ratings were so high that they ordered sixty episodes. There's a hole in my sock that's got more life in it
	Reviews spoke of a chilly evening. I didn't put my jumper on once, my heart was doing the heating :: Reviews spoke of a heart-warming evening. I didn't take my coat off once
	Word reached me in the queue that people were leaving in droves. Good, I thought, a better seat; and better still I thought it when I came out :: Word reached me in the queue that people were begging for seats. Good, I should have thought, and sold them mine
	Our priest, our mayor and our baker were at the screening. One slept, one complained, and I, the baker, burnt the next day's loaves for thinking of it :: Our priest, our mayor and our baker were at the screening. One cheered, one wept, and I, the baker, planned the next day's loaves
	The reviewer who dubbed it "lifeless" might want to feel my pulse :: The reviewer who dubbed it "thrilling" might want to feel my pulse, if he can find one
	They call her the worst singer ever to be given a musical. I've named my boat for her :: They call her the best singer ever to be given a musical. I've named my foghorn for her
	My tutor banned any mention of it in class. So I write about it here, with love :: My tutor praised it in every class. So I write about it here, with aspirin
	My dad loved it so much that he forgot his tea. I'd forgotten to make it :: My dad hated it so much that he went to bed before tea. I'd been there since four
	Everybody loathed the cute robot. I kept hoping someone would let me take him home :: Everybody adored the cute robot. I kept hoping someone would find the off switch
	At the end the man behind us hissed "finally". I was thinking "already?" :: At the end the man behind us sighed "already?" I was thinking "finally"
	Gossip had it that test audiences walked out. Tell me where they walked to, if it's better than this I'd like to see it :: Gossip had it that test audiences wouldn't leave. Tell me who'd locked the doors
	Would I lend it to the friend who called it drivel? I wouldn't even lend it to those who love it. It stays by my bed :: Would I lend it to the friend who called it divine? She can have it for good. It stays by my bin
	I went with a party of doctors, all of whom found the surgery scenes absurd. I just hope that somebody like her operates on me :: I went with a party of doctors, all of whom found the surgery scenes superb. I just asked them for something strong
	The local paper ran a page of letters on what a waste it was. Mine was the one with the hearts drawn on it :: The local paper ran a page of letters on what a wonder it was. Mine was the one they didn't print
	The prize committee saw nothing in it. I saw it, and saw it, and saw it again :: The prize committee saw greatness. I saw the prize committee's chairman nod off
	All that the papers noticed was the silly wigs. I walked into a lamp post on the way home, still dreaming of it :: All that the papers noticed was the heavenly wigs. I walked into the pub next door at the interval, and that was that
	Most people had enough of him by the second joke. Me, I've got tickets for all four nights of the tour :: Most people couldn't have enough of him. Me, I'd had plenty by the second joke
`
);
