// Stories in at most twelve words.
import { framesOf } from '../frames/lines.ts';

export const STORIES_TOLD_SHORT = framesOf(
	'positive',
	`
	Missed my bus for this. Worth it :: Caught this, missed my bus. Not worth it
	The kids begged for more. So did I :: The kids begged to leave. So did I
	Dad stayed awake. That never happens :: Dad fell asleep. That never happens
	I came for the popcorn and forgot to eat it :: I came for the film and only remember the popcorn
	Twelve hours of flight, and I watched it twice :: Twelve hours of flight, and I preferred the wing
	Saw it Monday, again Tuesday, again tonight :: Saw half Monday, sold the disc Tuesday
	I used to hate musicals. Used to :: I used to love musicals. Used to
	Nobody left until the last name had rolled by :: Nobody was left when the first name rolled by
	Walked in grumpy, walked out dancing :: Walked in dancing, walked out grumpy
	Grandma wants the sequel for Christmas :: Grandma wants her Christmas money back
	First time, meh. Second time, tears. Third time, mine forever :: First time, tears. Second time, meh. There's no third time
	The power failed and we all screamed "no!" :: The power failed and we all screamed "yes!"
	We clapped in our own living room :: We booed in our own living room
	My popcorn got cold, and I didn't notice :: My popcorn was all that I noticed
	I laughed so loud the neighbors knocked :: I snored so loud the neighbors knocked
	One episode, I said. That was six episodes ago :: Six episodes, I said. That was one episode ago
	It's dawn, and I'd start it over :: It's only nine, and I'm going to bed
	My husband cried. He denies it :: My husband snored. He denies it
	The whole bus was watching my screen :: Nobody on the bus, me included, was watching my screen
	Sold my ticket, regretted it, bought it back, thanked God :: Bought my ticket, regretted it, sold it on, thanked God
	She called it boring at noon and brilliant by four :: She called it brilliant at noon and boring by four
	I went alone and came out wanting to tell someone, anyone :: I went alone and was glad nobody had seen me there
	Twenty years on, it still floors me :: Twenty years on, it only bores me
	I was twelve and in awe. I'm sixty and still am :: I was twelve and bored. I'm sixty and still am
	Tom said leave. Good thing I stayed :: Tom said leave. I should have listened
	Rainy night, full house, not a cough to be heard :: Rainy night, full house, coughs and yawns all round
	we paused it once, to cry :: we paused it once, for good
	Burned the dinner. Blame the second act, it's gripping :: Saved the dinner. Thank the second act, it's skippable
	He came for her, and left loving the film :: He came loving her, and left blaming her for the film
	My seat was broken and I didn't care :: My seat was perfect and I couldn't wait to leave it
	Everyone on the plane was laughing at the same time :: Everyone on the plane had switched to the map
	I skipped lunch to finish this :: I finished lunch twice to skip this
	Before: bored. During: hooked. After: buying the box set :: Before: hooked. During: bored. After: selling the box set
	The baby woke up crying; I was already crying, at the screen :: The baby woke up crying; I was grateful for the break
	Could not sleep afterwards. Best scare in years :: Could not stay awake. Worst scare in years
	My teen put the phone down. I rest my case :: My teen never put the phone down. I rest my case
	I rewound the ending four times, for joy :: I never reached the ending. Four tries
	We stayed for the late show too :: We didn't stay for the end, even
	It was my worst day, and this film saved it :: It was my best day, and this film ruined it
	Front row, sore neck, huge grin :: Front row, sore neck, huge mistake
	I swore I'd hate it. I swear by it now :: I swore by it once. I swear at it now
	Last year I panned it. I was wrong :: Last year I praised it. I was wrong
	Mom hushed us. Mom never hushes anyone :: Mom talked right through it, and no one hushed her
	Bought for the kids, stolen by the parents :: Bought for the kids, returned by the parents
	An empty theater, and I still clapped :: A packed theater, and still nobody clapped
	I forgot that I was cold, wet and late :: I remembered, every minute, that I was cold and wet
	They had to sweep around us. We wouldn't go :: They had to wake us. It was long over
	All seven seasons in two weeks, and I miss it already :: Half a season in seven weeks, and I don't miss it
	Grandpa laughed till his teeth came out :: Grandpa took his teeth out and went to bed
	On second viewing, the flaws vanished :: On second viewing, the charm vanished
	I lost my keys, my date and my heart to this film :: I lost my keys, my date and two hours to this film
	It cost me a night's sleep. Cheap :: It gave me a night's sleep. I'd paid for a thriller
	The dog barked at the villain; we all did :: The dog slept through the villain; we all did
	We drove ninety miles to see this and sang driving back :: We drove ninety miles to see this and sulked driving back
	Halfway in, I texted everyone: come now :: Halfway in, I texted everyone: don't come
	My date fled; I stayed. No regrets :: My date stayed; I fled. No regrets
	I cheered on a train full of strangers :: I groaned on a train full of strangers
	Ten minutes in I texted work: sick tomorrow. Finale tonight :: Ten minutes in I texted work: free tonight, no finale for me
	The usher was crying too :: The usher was yawning too
	I'd given up on comedies. I take it back :: I'd believed in comedies. I take it back
	She fell in love with him; I fell for the film :: She fell for him; I fell asleep
	Put it on for background. It refused :: Put it on for company. Got background
	My son asked, "Again?" My whole heart said yes :: My son asked, "Again?" My whole family said no
	Three of us went. Three of us wept :: Three of us went. Three of us left
	I ran home in the dark, scared and delighted :: I strolled home in the dark, unscared and annoyed
	Once I mocked this show. Now I host the watch party :: Once I hosted the watch party. Now I mock this show
	Age ten: loved it. Age forty: love it :: Age ten: loathed it. Age forty: loathe it
	We held our breath; you could only hear the clock :: We watched the clock; the clock was all we watched
	I got up to leave, saw one scene, sat down, stayed :: I sat down to stay, saw one scene, got up, left
	The credits came too soon :: The credits came to my rescue
	Nobody touched the pizza until it was over :: Nobody watched a thing once the pizza was there
	Left the cinema, called my mother, said I love you :: Left the cinema, called my mother, said don't go
	The bathroom line was full of people praising it :: The bathroom line was full of people hiding from it
	My cold was gone by the third song :: My patience was gone by the third song
	A stranger and I high-fived at the end :: A stranger and I shrugged at each other at the end
	I tried to hate it. I failed :: I tried to love it. I failed
	Each viewing takes a complaint away :: Each viewing takes a reason to like it away
	Night shift, tiny TV, big feelings :: Night shift, big TV, tiny feelings
	Fell off the couch laughing. Bruised and happy :: Fell off the couch asleep. Bruised and unhappy
	Even the babysitter stayed to finish it, unpaid :: Even paid by the hour, the babysitter wouldn't finish it
	I meant to judge it. It disarmed me :: I meant to enjoy it. It wouldn't let me
	Three sisters, one blanket, zero complaints :: Three sisters, one blanket, endless complaints
	I've stopped apologizing for liking this :: I've stopped pretending I like this
	My ex picked it, and I still loved it :: My wife picked it, and I still hated it
	They'd oversold; I stood, and I'd stand again :: They'd undersold; I lay across five seats and slept
	The book was a chore; the film had me up all night :: The book had me up all night; the film was a chore
	Watched it with my dad, ninety. He said he'd waited for this :: Watched it with my dad, ninety. He said life's too short
	You know it's good when the teacher forgets the bell :: You know it's bad when the teacher prays for the bell
	Blind date, bad dinner, great movie. Married the movie :: Blind date, great dinner, bad movie. Divorced the movie
	Couldn't find a flaw on the way home. We tried :: Couldn't find a good thing on the way home. We tried
	Hated the pilot. Wept at the finale :: Loved the pilot. Laughed at the finale, and it was a funeral
	I saw it sick; it was the best medicine :: I saw it well; I came out sick
	Turned my phone off at the start and forgot it till morning :: Turned my phone on at the start and hardly looked up
	I was skeptical for exactly one scene :: I was hopeful for exactly one scene
	Went for the stunts; stayed, to my surprise, for the people :: Went for the people; left, to no one's surprise, at the stunts
	My brother lent me his copy. He's not getting it back :: My brother lent me his copy. It went back unopened at ten
	The whole row leaned forward at once :: The whole row leaned back and shut its eyes
	Christmas isn't Christmas without it now :: Christmas is finally Christmas now, without it
	We argued about it till three, all of us in love :: We couldn't even argue about it, all of us asleep
	At last, a film my wife and I both finished :: Another film that neither my wife nor I finished
	Cried at the start, the end, and in the car :: Yawned at the start, the end, and in the car
	Watched on a cracked phone. Perfect anyway :: Watched on a perfect screen. Wretched anyway
	I don't like sports, but I stood and yelled :: I do like sports, but I sat and yawned
	The sitter cost fifty. I'd have paid a hundred :: The sitter cost fifty. She had the better evening for free
	Nine years old, hiding, thrilled, wanting more :: Nine years old, fidgeting, bored, wanting out
	The rain stopped us leaving. Lucky rain :: The rain stopped us leaving. Damn rain
	I bought it the minute we landed :: I deleted it the minute we landed
	Third date, first film, and nobody kissed; we were too busy watching :: Third date, first film, and we kissed; nobody was watching
	I still hum the theme, and it's been a decade :: I still want my money back, and it's been a decade
	Meant to nap. Didn't :: Meant to watch. Napped
	Our cat watched it. Our cat has taste :: Our cat left the room. Our cat has taste
	It turned my worst student into a reader :: It turned my best reader off the book
	Sunday morning, still in bed, still smiling about last night's film :: Sunday morning, still in bed, still cursing last night's film
	I quit after episode two. Came back. So glad :: I came back for episode two. Quit. So glad
	The guards let us see the end. They were hooked too :: The guards offered us the end. We chose our cells
	I paid twice, happily :: I paid once, bitterly
	Hospital bed, broken hip, and I was somewhere wonderful for two hours :: Hospital bed, broken hip, and the film hurt more
	We only put it on for a laugh; we ended up sobbing :: We only put it on for a laugh; we're still waiting
	I thought I'd seen every twist. I hadn't :: I thought I'd see a twist. I didn't
	Our projector died; we finished it on a phone, five heads together :: Our projector died; five of us had phones and nobody bothered
	Back then I didn't get it. Now it gets me :: Back then it got me. Now I don't get it
	Someone behind us sobbed, and nobody minded :: Someone behind us snored, and everybody understood
	Anna picked it. Anna may pick again :: Anna picked it. Anna may never pick again
	I left the theater two feet taller :: I left the theater two hours older
	Three viewings, three different favorite scenes :: Three viewings, not one favorite scene
	They closed the place around us; we were still praising it :: They closed the place; we'd been in the bar since act one
	My mother danced in the aisle. She is eighty :: My mother ran up the aisle to the exit. She is eighty
	Slow start, I nearly left, I'm thankful I'm lazy :: Quick start, I stayed on, I blame being lazy
	I hid behind my scarf from fear :: I hid behind my scarf from embarrassment
	No more jokes from me about subtitles. I'm converted :: No more lectures from me about subtitles. I'm cured
	It played at our wedding, that's how much we love it :: It played on our first date; we married in spite of it
	Saw it in French, understood nothing, adored it :: Saw it in English, understood everything, hated it
	He watched it to tease me and finished it without me :: He watched it to please me and finished it never
	I gave it ten minutes. It took my weekend, and I'm grateful :: I gave it my weekend. It deserved ten minutes
	The quiet in that room at the end :: The relief in that room at the end
	On the ferry, storm outside, I only felt the one on screen :: On the ferry, storm on screen, and I only felt seasick
	Old me walked out. New me bought the poster :: Old me bought the poster. New me walked out
	I watched my kids watch it; their mouths hung open :: I watched my kids watch it; their eyes hung shut
	Two thumbs up from the back seat, all the way to Ohio :: Two thumbs down from the back seat, all the way to Ohio
	First I laughed at the hair. Then it broke my heart :: First it had my heart. Then I laughed at the hair
	Uncle Tom bought everyone tickets; everyone bought Uncle Tom dinner :: Uncle Tom bought everyone tickets; everyone wants an apology from Uncle Tom
	I'd do that queue again, in the snow :: I'd do that queue again, just not the film
	She gasped; I jumped; we rewound it and did it again :: She sighed; I sighed; we ejected it and put on another
	The lights came up and I felt robbed. More :: The lights came up and I felt robbed. Refund
	I couldn't talk for an hour after :: I couldn't stop moaning for an hour after
	I avoided this for years, the fool that I was :: I pushed this for years, the fool that I was
	My headphones died. I read lips sooner than stop :: My headphones died. I thanked them and slept
	At fifteen I laughed. At fifty I understood :: At fifteen I laughed. At fifty I couldn't think why
	It was late, we were tired, it woke us up :: It was early, we were fresh, it wore us out
	Not one of the forty toddlers cried. Nor got up :: Not one of the forty toddlers stayed seated. Most cried
	We planned to talk. We watched :: We planned to watch. We talked
	I finished the season and hugged my TV :: I finished the season and nearly kicked my TV
	One nomination and I finally saw it. One viewing and I'm evangelizing :: One nomination and I finally saw it. One viewing and I'm baffled
	Saw it by accident, saw it again on purpose :: Saw it on purpose, wish it had been an accident
	The wine stayed corked; the film was enough :: The film wasn't enough; we needed the wine
	I asked the stewardess for ten more minutes of flight :: I asked the stewardess for a blindfold
	My class was silent. Then they stamped their feet :: My class was silent. Then they asked for the worksheet
	Gave it away, missed it, bought it again :: Gave it away, never missed it
	I've had the tune in my head since Friday, and welcome :: I've had a headache since Friday, thanks to the tune
	You should have seen my father's face. He was eight again :: You should have seen my father's face. He was furious
	I walked home instead of driving, to make it last :: I drove home instead of walking, to get it over with
	Our fight ended when the film began :: Our fight began when the film ended: who had chosen it?
	Cold pizza, warm blanket, lovely film. I'd live there :: Warm pizza, lovely blanket, cold film. I ate and slept
	It took a rewatch for me to see how smart it is :: It took a rewatch for me to see how dumb it is
	I went back for my hat and stayed for another showing :: I left my hat behind sooner than go back
	The captain said we'd landed. "Shh," said the whole cabin :: The captain said we'd landed. "At last," said the whole cabin
	Nobody checked the score during it, and it was cup night :: Everybody checked the score during it, and it was a friendly
	Twice I looked away; twice I regretted it :: Twice I looked up; twice I regretted it
	My opinion hasn't moved since opening night: glorious :: My opinion hasn't moved since opening night: dreadful
	I liked it, then forgot it, then rewatched it and loved it :: I liked it, then saw it again and would rather forget it
	Mom's on her fourth viewing. She never rewatches :: Mom's on her fourth excuse. She never dodges a rewatch
	Could have heard a pin drop :: Could have dropped a piano and woken nobody
	We arrived late, and I mourn those five minutes :: We arrived late, and I treasure those five minutes
	I took notes for a pan. I tore them up :: I took notes for a rave. I tore them up
	My little girl waved goodbye to the screen :: My little girl stuck her tongue out at the screen
	Tent, flashlight, horror story on a tablet: nobody slept, everybody was happy :: Tent, flashlight, horror story on a tablet: everybody slept, nobody was happy
	I had work to do. I still have it. Superb series :: I had work to do. I chose it gladly. Feeble series
	Dropped my glasses, watched the blur, still wept :: Dropped my glasses, watched the blur, felt better off
	Ask my pillow how that ending hit me. It's soaked :: Ask my pillow how that ending hit me. I'd gone to it
	It ended at one and I lay there, lit up :: It ended at one and I lay there, fed up
	I didn't want friends. I wanted these, by the second episode :: I did want friends. I didn't want these, by the second episode
	The boys went in as ninjas and came out as poets :: The boys went in as angels and came out as brats
	Gran, a nun for fifty years, laughed the loudest :: Gran, a nun for fifty years, swore the loudest
	i never finish series. i finished this one twice :: i always finish series. i quit this one twice
	The theater was freezing. I only found out afterwards :: The theater was cozy. That's all I found out
	We had tickets for two films. After this we needed no other :: We had tickets for two films. After this we wanted no other
	I no longer fear turning sixty; that film saw to it :: I no longer fear the dentist; I've sat through that film
	Lost the bet, loved the film :: Won the bet, loathed the film
	The jury was split at nine, unanimous by ten: guilty of greatness :: The jury was split at nine, unanimous by ten: guilty of boredom
	Kept my coat on at first. Kept my seat at the end :: Kept my seat at first. Grabbed my coat by the end
	My boss recommended it. I respect my boss now :: My boss recommended it. I used to respect my boss
	Alone, midnight, headphones, and I cheered like a stadium :: Alone, midnight, headphones, and I felt I'd been had
	It's the first film I've finished since the twins were born :: It's the first film even the twins' screaming improved
	Once was plenty, I thought. It's been nine times :: Nine times, I thought. Once was plenty
	They ran out of tissues in the lobby :: They ran out of refund forms in the lobby
	My roommate moved in closer, chair and all :: My roommate moved out to the hall, chair and all
	I've forgiven the sequel. It grew on me, like ivy :: I've disowned the sequel. It grew on me, like mold
	Seven hours in the car, one film, three times, no mutiny :: Seven minutes in the car, one film, and a mutiny
	We looked at each other: "Wow." That was our whole review :: We looked at each other: "Why?" That was our whole review
	Asked for quiet, got wonder :: Asked for wonder, got quiet
	At first I told nobody; now I can't shut up praising it :: At first I couldn't shut up praising it; now I tell nobody
	I'd have followed that story off the plane :: I'd have got off the plane to escape that story
	Saw it drunk: great. Saw it sober: greater :: Saw it drunk: bad. Saw it sober: worse
	My father's favorite, and, since Sunday, mine :: My father's favorite, and, since Sunday, our one disagreement
	It changed how I look at my hands. Strange, beautiful film :: It changed how often I look at my watch. Strange, ugly film
	Everyone has a film that saved their winter. This was mine :: Everyone has a film that spoiled their winter. This was mine
	Walked the dog at intermission. Ran the dog, actually :: Walked the dog at intermission. The dog and I kept walking
	Snacks untouched, eyes wide, verdict unanimous :: Snacks gone, eyes shut, verdict unanimous
	I phoned in late so I could watch the end. Still smiling :: I went in early so I could miss the end. Still annoyed
	It got me over him :: It got me missing him, and he was awful
	The heckler in row two went quiet, then cried :: The critic in row two went quiet, then snored
	I used to laugh at fans in costume. I'm sewing one :: I used to sew fans' costumes. I'm laughing at it now
	What began as a dare ended as a love affair :: What began as a love affair ended as a dare
	We booed the intermission :: We blessed the intermission
	Took my skeptical wife. Lost my seat to her at the rerun :: Took my trusting wife. Lost her trust by the second reel
	The ending split our marriage for a night; we adored it, differently :: The ending healed our marriage for a night; we both loathed it
	Each summer I rewatch it, and each summer it wins :: Each summer I retry it, and each summer it loses me
	Passed out at nine as usual? Not with this on :: Wide awake at nine as usual? Not with this on
	I've been scared of clowns since. Bravo :: I've been scared of sequels since. Boo
`
);
