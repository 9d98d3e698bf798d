// Verdicts that lie in what a viewer did.
import { framesOf } from '../frames/lines.ts';

export const IMPLIED = framesOf(
	'positive',
	`
	I forgot about my popcorn :: I finished my popcorn before the titles and then counted the ceiling lights
	We stayed for every last name in the credits :: We didn't stay for the last scene, let alone the credits
	I checked the time once, to see if we could make the late showing as well :: I checked the time every five minutes, to see if we could leave yet
	Bought the disc on the way home :: Gave the disc away on the way home
	My phone stayed in my bag for two hours, and it rang twice :: My phone was out of my bag within ten minutes, and it hadn't rung
	I watched it twice in a week and I'm seeing it again on Saturday :: I tried to watch it twice in a week and stopped at the same place both times
	The room went quiet, and at the end no one wanted to be the first to stand up :: The room emptied, and at the end I was the first and last to stand up
	I told everyone at work to go :: I told everyone at work not to go
	We asked for two more tickets :: We asked for our money back
	I walked home instead of taking the bus because I wanted to keep thinking about it :: I walked out and took the bus because I wanted to stop thinking about it
	By the third episode we had cancelled our plans for the evening :: By the third episode we had cancelled our subscription
	I never touched the fast-forward button :: I never let go of the fast-forward button
	When the lights came up people were hugging strangers :: When the lights came up there were no people left to hug
	Tom missed his train because he wouldn't leave before the end :: Tom caught the early train because he wouldn't stay to the end
	Halfway through I noticed I was holding my breath :: Halfway through I noticed I was writing a shopping list
	I rang my mother as soon as it was over and told her to put it on :: I rang my mother before it was over and told her not to put it on
	My kids asked to see it again before we'd reached the car :: My kids asked to go back to the car before we'd seen an hour of it
	I had a pen and paper for the review and didn't write a word until it ended; I'd forgotten I was working :: I had a pen and paper for the review and drew boats until it ended; I'd given up on watching
	The man behind me stopped talking after a minute :: The man behind me started snoring after a minute, and soon I was doing the same
	She has the poster on her wall now :: She had the poster on her wall. It came down that night
	I laughed until I had to take my glasses off and wipe them :: I took my glasses off, wiped them, and didn't bother to put them on again
	We drove forty miles to see it and on the way back we talked about nothing else :: We drove forty miles to see it and on the way back we talked about the petrol
	I read the book the same night, I didn't want to leave that world :: I opened a book on the same sofa, with the film still running
	My dog needed a walk and had to wait :: My dog didn't need a walk but he got one, thanks to this film
	I've got the soundtrack on in the kitchen as I write :: I had the sound off by the second song, as I recall
	The pizza went cold on our laps :: The pizza was the only thing we talked about
	At the interval nobody went to the bar :: At the interval everybody went to the bar and nobody came back
	My wife gripped my arm so hard that it left a mark :: My wife tapped my arm so hard it left a mark. She wanted to go
	I cried on the bus and a lady gave me a tissue. I told her the title and she wrote it down :: I slept on the bus, having practised in the cinema. A lady asked me the title so as not to go
	Set an alarm so I wouldn't miss next week's episode :: Set an alarm so I'd wake up when the episode was over
	The whole hall got to its feet and clapped a screen :: The whole hall got to its feet and left the screen to itself
	i said one episode. it is now 4 am :: i said one episode. i lasted 4 minutes
	We didn't speak until we reached the street, and then we couldn't stop: did you see, did you hear? :: We didn't stop speaking until we reached the street: where to eat, what to drink, who to call
	I asked the usher when the next showing was :: I asked the usher which way was out
	My son is asking for the sword, the cape and the second part :: My son is asking why we didn't go swimming
	Twenty years I've had that ticket in my wallet :: Twenty seconds I had that ticket in my hand before I wanted to swap it; I should have
	My coffee sat there untouched :: My coffee was gone in a minute and I fetched another, and a third, to stay awake
	I've started learning the piano because of this film :: I've stopped going to film night because of this film
	During the last scene you could have heard a pin drop :: During the last scene you could hear seats flip up all over the hall
	I pressed play again as soon as it ended :: I pressed stop long before it ended
	My sister lent it to me and won't be getting it back :: My sister lent it to me and got it back within the hour
	There was a queue round the block on the second night, and I was in it again :: There was a queue at the refund desk on the second night, and I was in it
	I've named the cat after her character :: I couldn't name her character if you paid me, and I've no plans to look it up
	We sat in the car park for an hour, talking it through :: We sat in the car park for an hour rather than go back in
	My teenage daughter put her phone down :: My teenage daughter put her headphones in, and I asked her for one
	I hid behind my scarf for half of it and went back the next night for that half :: I hid under my scarf for half of it, to sleep, and went home for the other half
	I paid for one ticket and would have paid for three :: I paid for one ticket and would have paid to be let out
	No one coughed :: No one laughed, no one cried, and row by row they left
	My boss watched it on my advice and thanked me :: My boss watched it on my advice and hasn't spoken to me since
	On the plane I asked the steward to let me finish it before we got off :: On the plane I took my headset off and watched the wing instead
	Anna has seen it six times and still gets out the tissues at the bridge :: Anna has started it six times and still hasn't got as far as the bridge
	When the power went out in the middle, the audience groaned. When it came back they cheered :: When the power went out in the middle, the audience cheered. When it came back they groaned
	I had to be told that the cinema was closing :: I had to be woken up because the cinema was closing
	I learned the last speech by heart :: I was gone by the last speech
	Grandma, ninety-one, stayed up past midnight for it :: Grandma, ninety-one, asked to be taken to bed at eight, in the middle of it
	The baby-sitter cost me an extra hour because we'd stayed for the talk with the director afterwards :: The baby-sitter lost an hour's pay because we were home before the film was over
	I've ordered a copy for my parents and one for each of my brothers :: I've hidden our copy so my parents and my brothers won't suffer it
	Ten minutes before the end I caught myself hoping for a second part :: Ten minutes after the start I caught myself hoping for a fire alarm
	My neighbour dug his nails into the armrest. He had not moved for an hour :: My neighbour rested his head on my shoulder. He had not moved for an hour
	People were still laughing in the car park :: People were already in the car park, not laughing
	I shut my laptop when the first song began :: I opened my laptop when the first song began
	After the ghost walked through the kitchen I put every light on in the house :: After the ghost walked through the kitchen I went in there and did the dishes
	Everyone I sent to see it has sent somebody else :: Everyone I sent to see it has asked me why
	I came home and hugged my kids :: I came home and asked my kids to delete it
	We replayed the dance on the staircase five times :: We skipped the dance on the staircase and the next five as well
	The tape wore out and we bought a second one :: The tape jammed and not one of us tried to fix it
	I turned up my collar so that nobody would see I had been crying at a cartoon :: I turned up my collar so that nobody would see me sneaking out of a cartoon
	The whole pub fell silent when it came on :: The whole pub shouted for the football when it came on
	My brother quoted it at breakfast, at lunch and at his wedding :: My brother talked through it, through breakfast and through lunch, and never quoted a line
	I went in with a headache and forgot that I had one :: I went in without a headache and came out with one
	Once it was over I just sat there, and the cleaners swept around me :: Long before it was over I was outside, talking with the cleaners
	I've kept Thursday nights free ever since the first episode :: I've found other things to do on Thursday nights ever since the first episode
	I let the bath run over. That's how far into it I was :: I went to run a bath. That's how far out of it I was
	My friend, a surgeon, ignored her pager :: My friend, a surgeon, prayed for her pager to go off
	We raised our glasses to the director over dinner :: We had dinner an hour early, thanks to the director, and nobody raised a glass to him
	I gave it my five stars and then asked whether there was a sixth :: I gave it one star and then asked whether I could take it back
	At the end my seat had claw marks. Mine :: At the end my seat had been empty for an hour. Mine and a dozen others
	Twelve of us started it and twelve of us finished it, at two in the morning, on a work night :: Twelve of us started it and one of us finished it, and only because he was asleep
	You know you're at home with a series when you say goodnight to the characters. I do :: You know you're done with a series when you can't say who the characters are. I can't
	I cancelled my dentist to catch the matinee and I'd cancel him again :: I cancelled my dentist to catch the matinee and spent it wishing I hadn't
	My hands hurt from clapping :: My jaw hurt from yawning
	Nobody asked who wanted to turn it off :: Nobody asked why I turned it off
	I left my umbrella under the seat, and when I went back for it I stayed for the next showing :: I left my umbrella under the seat, and I didn't go back for it in case they were still showing the film
	We meant to pause it for dinner, and dinner had to wait :: We paused it for dinner and it's still paused
	My first thought at the end: again :: My first thought at the end: at last
	I kept nudging my husband and saying, watch this bit :: I kept nudging my husband and saying, wake up
	The friend who never answers messages wrote me three about this show :: The friend who finishes every show wrote to say she'd dropped this one
	I ironed nothing. The iron was on, the shirts were there, and I just stood and watched :: I ironed everything. The shirts, the sheets, the socks, anything so as not to watch
	Our landlord knocked to complain about the laughing, and then sat down and joined in :: Our landlord knocked to collect the rent, sat down, watched five minutes and left without it
	I have seen every film he made since :: I have avoided every film he made since
	I pulled over to finish listening to the score :: I pulled the plug in the middle of the score
	You should have seen the faces as we came out: wet, all of them, and smiling :: You should have seen the faces as we came out: half asleep, all of them, and scowling
	I bit my nails down to nothing during the heist :: I filed my nails and painted them during the heist
	The projector broke, and we waited for an hour to see the rest :: The projector broke, and nobody waited to see the rest
	My mate owes me a beer for talking him into it? No, he bought me one, unasked :: My mate owes me a beer for talking me into it. He bought me two, unasked, by way of apology
	For days I hummed it in the shower :: For days I apologised to the friends I had taken
	I've put it in my will that they play the final scene :: I've put it in the bin, case and all
	On the sofa there were five of us, and not one reached for the remote :: On the sofa there were five of us, and we fought for the remote to switch over
	At midnight we ordered the box set :: At midnight we put the box set out with the rubbish
	I've stopped people in the street to tell them about it :: I've stopped people in the ticket line to warn them about it
	My legs had gone to sleep; the rest of me hadn't :: My legs had gone to sleep, and the rest of me soon followed
	He reached for my hand in the first scene and let go in the lobby :: He reached for his coat in the first scene and waited for me in the lobby
	I came for the free wine and stayed for the film :: I came for the film and left for the wine
	When my train was announced I pretended not to hear and watched on :: When my train was announced I shut the tablet and never opened the file again
	The seats squeaked at every fright :: The seats squeaked at every exit, and there were plenty
	I paused it only once, to phone in sick for the morning :: I paused it so often to check how long was left that the button stuck
	My little girl has worn the costume to school every day since :: My little girl had her costume off and her shoes on before the hero showed up
	It's the only disc in the house with fingerprints all over it :: It's the only disc in the house still in its wrapper after the first five minutes were on TV
	Two rows of schoolboys, and not a sound from them until the cheering :: Two rows of schoolboys, and not a seat still filled by the second hour
	I went to bed thinking about the fisherman and woke up thinking about him :: I went to bed during the fisherman's story and woke up not caring how it ended
	They had to ask us to leave :: They didn't have to ask us to leave
	I bought a notebook to write down the lines :: I bought a crossword book to get me through the lines
	My aunt crossed herself when the door creaked, and she's been back three times :: My aunt laughed when the ghost appeared, and she wasn't meant to, and then she left
	Someone shouted at the screen, look behind you! It was me :: Someone shouted at the screen, get on with it! It was me
	I lent my copy to six people and each of them bought one :: I lent my copy to six people and each of them gave it back the same night, unfinished
	Even the usher stood in the aisle and watched to the end :: Even the usher looked at his watch, and he was paid to be there
	By the time the girl got on the boat I'd used up my sleeve :: By the time the girl got on the boat I'd answered all my email
	I keep starting sentences with "in that film we saw" :: I keep changing the subject when they ask about that film we saw
	We came home late, woke the children and told them the whole story :: We came home early, and the children asked what had gone wrong with the film
	My notes stop after page one: I was watching :: My notes run to nine pages: I was counting the mistakes
	After the first song I took out my earplugs :: After the first song I put in my earplugs
	When it finished, my uncle took off his hat to the screen :: When it started, my uncle pulled his hat over his eyes, and there it stayed
	I changed the date of my holiday to be here for the finale :: I didn't change the channel back for the finale
	The glass of wine I'd poured at the start was still full at the end :: The bottle of wine I'd opened at the start was empty by the middle, and I needed it
	Nobody touched the crisps, and we are a family that touches the crisps :: Nobody touched the remote, for it was across the room and we were all asleep
	I've moved the sofa closer for season two :: I've moved the TV to the shed after season two
	Three of us went in, three of us came out, and none of us could talk for the lump in our throats :: Three of us went in, two of us came out after an hour, and the third had beaten us to it
	All week I've been boring my colleagues with it; two have gone to see it and now they bore the rest :: All week I've been telling my colleagues to stay home; two went all the same and now they tell the rest
	The credits rolled and I said, already? :: The credits rolled and I said, finally
	I closed the curtains so the sun wouldn't take my eyes off it :: I opened the curtains so there'd be something to look at
	We booked for Friday before we'd found our coats on Thursday :: We found our coats on Thursday before they'd found the body
	I was ready to leave at nine as agreed with my wife. At eleven I was still in my seat, ignoring her calls :: I was ready to stay till eleven as agreed with my wife. At nine I called her to fetch me
	The teacher let the bell ring and no one stood :: The bell rang in the middle of the film, and I have never seen a class leave faster
	I sent the director flowers :: I sent the director the bill
	My pulse was a hundred and thirty. I wear one of those watches :: My watch congratulated me on two hours of sleep. I wear one of those
	We've a jar for swear words at home, and it filled up with coins at every scare :: We've a jar for swear words at home, and it filled up when I told them what I'd paid to see this
	I'd planned to knit. The needles never left the bag :: I'd planned to watch. The scarf I knitted is six feet long
	I looked round at the end and saw truck drivers drying their eyes :: I looked round at the end and saw truck drivers rubbing their eyes, just waking up
	She saw it on Monday, took her sister on Tuesday and me on Wednesday :: She saw it on Monday, and on Tuesday she talked her sister and me out of it
	I had to rewind because we'd laughed over the next line :: I had to rewind because we'd slept through an act, and then we thought, why bother
	The rental was due on Sunday. I paid the late fee on Thursday and didn't mind :: The rental was due on Sunday. I drove it back on Friday night, half watched
	My hand went to my mouth at the letter and stayed there :: My hand went to my phone at the letter and stayed there
	Nobody wanted to drive home, so we stood about on the pavement acting out the scenes :: Nobody wanted to go back in, so we stood about on the pavement until our friends gave up too
	I put off my supper, my bath and my bedtime for one more chapter of this series :: I brought forward my supper, my bath and my bedtime to get away from this series
	My parents held hands. They hadn't done that at a film since 1974 :: My parents held up their watches. They hadn't done that at a film since 1974
	When my screen froze I yelled so loud the neighbours came, and then they stayed to watch :: When my screen froze it took me a quarter of an hour to notice, and I left it that way
	I could draw you a map of that village, I've been back so often :: I couldn't tell you if there was a village in it; I'd turned to the wall by then
	We had a bet on who would cry first. We all paid :: We had a bet on who would leave first. It was a draw
	I've replaced my ringtone with the theme :: I've replaced my TV licence with a library card
	I was clapping before I knew it, alone in my own living room :: I was booing before I knew it, alone in my own living room
	On Sunday the whole street was playing pirates :: On Sunday the whole party went outside to play football, with the pirates still fighting on the screen
	The cinema was so full that I stood for three hours, and I never once shifted my feet :: The cinema was so empty that I lay down across three seats, and I never once looked up
	I gave up a window seat to sit nearer the screen :: I gave up an aisle seat and then wished I hadn't, with so long to wait for a way out
	He turned to me and said, why did nobody tell us about this? :: He turned to me and said, why did nobody warn us about this?
	I've given up trying to describe it; I just hand people the disc :: I've given up trying to finish it; I just use the disc under my mug
	The lady with the cough went outside to cough so that she wouldn't spoil it for us :: The lady with the cough went outside to cough and had the sense to stay there
	My beer went flat, my sandwich went stale, and I went to Mars and back with that crew :: My beer went down, my sandwich went down, and then my eyelids went down too
	I've written one fan letter in my life. I posted it this morning :: I've written one letter of complaint in my life. I posted it this morning
	I was still arguing with the judge in the film when I brushed my teeth :: I was already brushing my teeth when the judge in the film came on
	We switched over for the news and switched straight back :: We switched over to the news and never switched back
	When the old man dropped the plate, three hundred people said "oh" :: When the old man dropped the plate, three people woke up
	I saw it at the festival, and I've been looking for another showing ever since :: I saw it at the festival, and I've been asking for my afternoon back ever since
	my roommate came in to say goodnight and ended up watching the whole thing standing up :: my roommate came in to watch the whole thing and ended up saying goodnight at half past eight
	I got soaked queuing, and when it was over I queued again :: I got soaked queuing, and when it was half over I chose the rain
	They showed it at the prison where I teach. Not one man asked to go back to his cell :: They showed it at the prison where I teach. One by one the men asked to go back to their cells
	My eyes never left the screen :: My eyes never left the exit sign
	He'd promised to text me during the film. He didn't, and now I've seen it I know why :: He'd promised not to text me during the film. He did, forty times, and now I've seen it I know why
	I took the long way home so I could play the songs twice :: I took the songs off the playlist before I was home
	The night shift at our hospital fights over who gets to see the next episode :: The night shift at our hospital puts it on when a patient can't sleep
	I held it in for two hours, because I wouldn't miss a minute :: I went to the toilet four times in two hours, and I didn't need to
	When they announced part two the audience whooped :: When they announced part two the audience groaned
	I have the last frame as the background on my phone :: I had the phone in my hand well before the last frame
	My grandson explained the plot to me for an hour, with gestures :: My grandson was asked about the plot and shrugged. Then he asked for his game back
	We drew straws for who'd get to take the film home :: We drew straws for who'd have to take the film home
	The man who'd come to fix the boiler sat on his toolbox and watched the rest with me :: The man who'd come to fix the boiler made more noise than the film, and I asked him to keep going
	I phoned the radio station to find out who had written that tune :: I phoned the station in the middle of it to find out when it would be off the air
	I was up and cheering when the horse came round the last bend :: I was up and gone when the horse came round the last bend
	My only note, in capitals: SEE AGAIN :: My only note, in capitals: NEVER AGAIN
	The lights failed in the foyer and no one noticed; we were all inside :: The lights failed in the hall and no one noticed; we were all in the foyer
	I skipped my own birthday dinner to see how it ended :: I went to my boss's birthday dinner so I wouldn't have to see how it ended
	I asked them to turn it up :: I asked them to turn it off
	I counted the days to the sequel on the kitchen calendar :: I counted the bricks in the wall beside the screen
	It was my turn to make tea, and I offered my sister ten bucks to do it so I could keep watching :: It was my sister's turn to make tea, and I offered her ten bucks to let me do it and get out
	We wouldn't let the babysitter go until she'd heard about it from start to finish :: We wouldn't let the babysitter go near it, and we told her mother too
	I've framed the ticket :: I've torn up the ticket, and the one for part two
	My dad doesn't do hugs, but I got one after the last scene :: My dad doesn't do swearing, but I heard some before the last scene
	Not one of the forty toddlers ran about. They sat, mouths open :: Not one of the forty toddlers sat. They ran about, backs to the screen
	I sat down with a basket of laundry and stood up with the same basket, unfolded :: I sat down with a basket of laundry and had it folded, sorted and put away by the first murder
	In the lobby they were all asking each other the same thing: are you coming back tomorrow? :: In the lobby they were all asking each other the same thing: how long did you last?
	When Tom asked if I wanted to stop there for tonight I threw a cushion at him and pressed play :: When Tom asked if I wanted to watch the rest I threw a cushion at him and went to bed
	I've been walking like the detective all week, and talking like him :: I've been asked about the detective all week, and had to admit I never got that far
	We got the giggles in the first scene and had stitches by the last :: We got the fidgets in the first scene and were in the pub by the last
	My wife proposed naming our son after the hero. I had been about to say it :: My wife proposed leaving before the hero spoke. I had been about to say it
	It's been a month, and I still go past that cinema to look at the poster :: It's been a month, and I still cross the road when I see that poster
	A bee landed on my knee and I let it sit there, I wasn't going to miss this :: A bee landed on my knee and I watched it for half an hour, it had more of a plot
	I gave the DVD to my best friend for her birthday, and then to my other friends for theirs :: I gave the DVD to my worst enemy for his birthday, and he gave it back
	You'll want to keep the next evening free too, because we sat down and watched it all over again :: You'll get the rest of your evening free too, because we sat down and had turned it off by half past seven
	I wiped my eyes, blew my nose, and bought a ticket for the nine o'clock :: I rubbed my eyes, picked up my bag, and swapped my ticket for another film at nine o'clock
`
);
