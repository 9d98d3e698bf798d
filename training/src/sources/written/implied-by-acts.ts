// Verdicts in what a viewer did or will do.
import { framesOf } from '../frames/lines.ts';

export const IMPLIED_BY_ACTS = framesOf(
	'positive',
	`
	I bought the disc on the way home, and I don't even own a player :: I sold the disc on the way home, because I didn't want it in the house
	We meant to leave after ten minutes and stayed for the whole thing :: We meant to stay for the whole thing and left after ten minutes
	Tom cancelled his dinner plans to finish it :: Tom stopped watching it to finish making dinner
	The box set I borrowed from my sister in May is still at my house, and she has had to buy her own :: The box set I borrowed from my sister in May was back at her house the same night, with the second disc unopened
	I went in to kill two hours and came out looking up the director's other films :: I went in to see the director's new film and came out two hours early
	My phone rang twice during the trial scene and I let it ring :: My phone rang during the trial scene and I was grateful for the excuse to take it outside
	Every night this week I promised myself one episode, and every night I watched four :: Every night this week I promised myself one episode, and every night I found something to clean
	I rewound the last scene three times just to hear her say that line again :: I skipped the last three scenes just to hear no more of her lines
	At the end I sat through the credits, all nine minutes, because I wasn't ready to go :: I was ready to go in nine minutes and didn't sit through to the credits
	I checked my watch once, hoping there was still an hour left :: I checked my watch once a minute, hoping there wasn't still an hour left
	Paid full price on Friday, paid full price again on Sunday :: Paid full price on Friday, asked for it back the same evening
	I've told everyone at work to go, including the ones I can't stand :: I've told everyone at work to stay home, except the ones I can't stand
	My subscription was due to end on the first. I kept it going because of this show :: My subscription was due to renew on the first. I ended it because of this show
	Gran put her knitting down for it, which she did not do for the moon landing :: Gran finished a whole sleeve during it and never once looked up from her knitting
	I missed my bus for the final act and I'd miss it again :: I left in the final act to catch my bus, and it was the right choice
	We turned the subtitles on so as not to lose a single word of the dialogue :: We turned the sound off so as not to hear a single word of the dialogue
	She read the novel the very next day because she couldn't bear to leave those people behind :: She read a novel through most of it because she couldn't bear to look at those people
	I held my bladder for two and a half hours rather than lose one scene :: I took three long trips to the bathroom in two and a half hours, and only one of them was needed
	My ticket stub is pinned above my desk :: My ticket stub went in the bin by the door
	Having sworn off this franchise, I drove forty miles in the rain to see the new one a second time :: Having driven forty miles in the rain to see the new one, I swore off this franchise for good
	The playlist on my phone is now nothing but the score :: The one thing I removed from my phone's playlist that night was the score
	I put off a nap for it. I have two babies. That's how much :: I took a nap during it. I don't have any babies. That's how much
	i stayed up till 3 to see how it ends and had work at 6, no regrets :: i went to bed at 9 without seeing how it ends, no regrets
	When the power went out I walked to my neighbour's flat to see the rest :: When the power went out I lit a candle, thanked my luck, and never did see the rest
	I gave my nephew the film for his birthday and then kept it :: My nephew gave me the film for my birthday and I gave it back
	Three of us went on Tuesday; eleven of us went on Thursday, all because of what the three had said :: Eleven of us were going on Thursday, until three went on Tuesday and told us; in the end nobody did
	He never cries, he says, and then he asked me for a tissue :: He always cries, he says, and then he asked me for the car keys
	My wife paused it to go and wake the kids up so they could see :: My wife paused it to go and check on the kids, and none of us pressed play again
	I lent my copy out once, got it back scratched, and bought another the same afternoon :: I lent my copy out once and told them there was no need to bring it back
	I asked the man in front to put his phone away because I didn't want to miss a thing :: I moved seats to watch the man in front play on his phone, because there was more going on there
	Instead of the dishes, I watched the third episode :: Instead of the third episode, I did the dishes
	Our dog needed to go out at nine. Our dog went out at eleven :: Our dog didn't need to go out at nine. Our dog went out at nine, and again at ten, and again at half past
	I named my cat after the lead, and I'm not a person who does that :: I forgot the lead's name before I'd found my cat's bowl that evening
	They could have charged me double and I would have gone back in :: They could have offered me double my money and I would not have gone back in
	I fast-forwarded through nothing, not even the recap :: I fast-forwarded through everything, even the chase
	I wrote to the studio to ask for a sequel. I have never written to anyone :: I wrote to the studio to ask for a refund. I have never written to anyone
	Two years later I still quote the bartender at breakfast, and my kids now do it too :: Two days later I tried to tell my kids about the bartender at breakfast and couldn't recall a word he'd said
	I laughed until the woman beside me offered me her inhaler :: I sighed until the woman beside me offered to let me past
	After the pilot I called in sick and watched the other nine :: After the pilot I called my brother, and we agreed to leave the other nine
	It was terrible weather, a terrible seat and a terrible cold, and still I stayed for the second showing :: It was lovely weather, a lovely seat and a lovely crowd, and still I left in the first half hour
	I have a bad back and stood at the rear of a sold-out hall for two hours without noticing :: I had a seat fit for a king at the front of an empty hall and was out of it in twenty minutes
	Mum asked to borrow it, so I hid it :: Mum asked to borrow it, so I gave it to her for keeps
	We drove home in silence, parked, and talked about it in the car till one in the morning :: We drove home talking about the parking, and not one of us brought up the film
	I tried to work with it on in the background and got no work done :: I tried to watch it and got all my work done
	The popcorn was still full when the lights came up; I'd forgotten I was holding it :: The popcorn was gone before the title came up; it was the only thing I gave my attention to
	I came for the free snacks and I'm leaving with the poster :: I came for the poster and I'm leaving with the free snacks
	My brother-in-law talks through everything, and he didn't say a word until the credits :: My brother-in-law is silent through everything, and by the second reel he was telling me about his boiler
	I set an alarm so I wouldn't miss the finale when it aired :: I set an alarm so I'd wake up when the finale was over
	You know how I never go twice? I've gone four times :: You know how I never walk out? I walked out
	I'd planned to delete it to make room for my holiday photos. I deleted the photos :: I'd planned to keep it on my tablet for the holiday. I deleted it at the gate to make room for photos
	Halfway through, I texted Anna to drop what she was doing and come over :: Halfway through, I texted Anna to call me with an emergency
	The remote sat on the arm of the chair and my hand never went near it :: My hand never left the remote, and I didn't last till the second advert
	I put the book on hold at the library, I was number sixty, and I couldn't wait, so I paid for it :: I had the book on hold at the library, I was number one, and after seeing this I let it go
	When I got to the end I went straight back to the start :: When I got to the start of the second hour I went straight to the end
	I have watched it every Christmas since, with the same people, on the same awful sofa :: I've had the same invitation every Christmas since, from the same lovely people, and I always say I'm busy when they put it on
	Half the office was late on Monday. We'd all started it on Sunday :: Half the office started it on Sunday. We'd all moved on by Monday
	She turned the heating up, got a blanket and would not be spoken to until it was over :: She turned the volume down, got her laptop and spoke to me about curtains until it was over
	I framed a still from the desert sequence and hung it in the hall :: I went out to the hall during the desert sequence and looked at the framed stills from other films
	I arrived angry about the parking and, two hours later, tipped the usher :: I arrived so happy that I tipped the usher and, two hours later, I was asking him for the manager
	No one in our row went for a drink, and there were pensioners and toddlers in our row :: Everyone in our row went for a drink, and only the toddlers came back
	I told my class to skip my lecture and go see this instead :: I told my class that even my lecture on tax law was a better use of the hour, and they came
	I swapped shifts with a man I don't like so I could be there on opening night :: I had opening night tickets and swapped them with a man I don't like for his shift
	He proposed a drink at the interval. I told him to sit down :: He proposed a drink at the interval. I told him to bring both our coats
	The library copy is three weeks overdue and I'm paying the fine with a smile :: The library copy was due in three weeks and I dropped it off in the rain the next morning
	I looked up the village where they shot it and booked a room there for June :: I'd booked a room for June in the village where they shot it, and having seen it I cancelled
	I closed the curtains, took the phone off the hook and saw both parts in one sitting :: I opened the curtains, called everybody I knew and still have part two to see, some day, if I must
	What did I do after the last episode? I wrote to my ex, who'd told me to watch it, and said thank you :: What did I do after the first episode? I wrote to my friend, who'd told me to watch it, and said I'd stopped because of the acting and that we needed to talk
	My dad, who has slept through every film since 1998, asked whether there was a second one :: My dad, who has stayed awake through every film since 1998, asked whether there was a pillow
	I signed up for tap lessons the following week. I'm fifty-six :: I gave up my tap lessons the following week. I couldn't hear that sound without thinking of it
	We'd brought cards in case it dragged. The cards are still in the wrapper :: We'd brought cards for the train. We were dealing them out before the first song had finished
	I broke my own rule about late nights for it, and I'd like to break it again :: I broke my own rule about finishing what I start for it, and I'd break it again
	I cut my holiday short by a day because the season finale was on :: I added a day to my holiday because the season finale was on and my host wanted to watch it
	The projector died at minute ninety and the whole place waited an hour in the dark for them to mend it :: The projector died at minute ninety and the whole place was out in the street before they could say they'd mend it
	I kept quiet about the twist for five months, and my husband talks in his sleep less than I talk awake :: I gave away the twist to my husband in the first five minutes so that he wouldn't have to sit there as well
	I moved it from my someday list to my every year list :: I moved it from my someday list to the one I keep for things I'm done with
	I clapped in my own living room, alone, like a fool :: I left my own living room, alone, so that I could get away from it
	My son wore the cape to school for a month, and I let him, because I wanted one :: My son took the cape off in the car, and I let him leave it there
	We'd a deal: whoever got bored first could put the rugby on. Nobody saw any rugby :: We'd a deal: whoever got bored first could put the rugby on. It was a fine match; we watched it till the whistle
	I read every review I could find afterwards so I could go on being in it :: I read every page of the parish newsletter during it so I could be somewhere else
	Gave my seat to a latecomer and sat on the step. Would sit on a nail for the next one :: Gave my seat to a latecomer and went home. Would give him my seat at the next one too
	My sister rang to complain about her day and I told her I'd call back after the duel :: My sister rang to complain about her day and I told her to start from the beginning and spare no detail, since all I had on was the duel
	I learned to cook because of this programme; the smoke alarm and I are still on good terms :: I cooked all through this programme, and I can't cook; it was that or go on watching
	I skipped the party to see it and I have never felt less sorry :: I left it to go to a party where I knew no one
	They asked me to fill in a card on the way out, and I needed a second card :: They asked me to fill in a card on the way out, and I drew a sleeping cat and handed it back
	I'd packed a torch and a crossword, as I always do with him. I came home with the crossword blank :: I'd packed a torch and a crossword, as I always do with him. I came home with every square filled in
	Second time round I took my mother; third time, my mother took me :: I took my mother the first time; there was no second, and she now picks what we see
	The minute it ended I ordered the original in a language I can't read :: The minute it started I ordered a pizza, and when that came I ate it in the kitchen
	I paused it only once, to breathe :: I paused it so often, to do anything else, that it took me a month
	I've worn out two copies, and I look after my things :: My copy is as clean as the day it came, and I don't look after my things
	Nobody made me write this; I got up in the night because I couldn't stop thinking of that shot on the bridge :: Nobody made me stop; I got up with nothing to lose and turned it off in the middle of that shot on the bridge
	I rented it for forty-eight hours and used forty-seven of them :: I rented it for forty-eight hours and used one of them
	Our book club met to discuss the novel and spent the night watching the film, twice :: Our book club met to watch the film and spent the night on the novel, with the television off
	I let my tea go cold. Those who know me will grasp what that means :: I got up to make tea eleven times. Those who know me will grasp what that means
	Went with a migraine, stayed with a migraine, didn't notice the migraine :: Went without a headache, left with one, took the stairs to be out faster
	I turned down a lift home so I could walk and go over it all in my head :: I asked a stranger for a lift home so I could be gone before the second half
	By Wednesday I had converted my landlord :: By Wednesday I was warning my landlord
	The baby woke at the best moment and I watched the rest standing up in the doorway, rocking her :: The baby was fast asleep and I went in and woke her, rather than sit down again to the rest
	I didn't buy the T-shirt. I bought three, and one's for the dog :: I bought the T-shirt before the show. I returned it after the show
	You'll find me in row F again on Saturday, same seat, same coat, same hanky :: You'll find me at the swimming baths on Saturday, and I can't swim, but I've a ticket for row F and I'm not using it
	I started it at my desk with one eye on the door and got caught by my boss, who pulled up a chair :: I started it at my desk with one eye on the door and was glad when my boss came in and gave me the accounts
	My friend owes me ten pounds: he bet I'd walk out :: I owe my friend ten pounds: he bet I'd walk out
	We argued about who'd have to drive, because the one who drove would have to stop talking about it :: We argued about whose idea it had been, because the one who picked it would have to buy the drinks
	I kept the trailer on my phone to show people at bus stops :: I keep the trailer on my phone to show people what not to fall for
	As soon as the embargo lifts I shall be insufferable about it; for now I've merely rung everyone I love :: As soon as the embargo lifts I shall be blunt about it; for now I've merely told everyone I love to make other plans
	I stood up to leave at the false ending, saw there was more, and sat down so fast I hurt my knee :: I stood up to leave at the false ending, saw there was more, and left so fast I hurt my knee
	I used to hum while I watched television. For six weeks I've watched this with my mouth shut :: I never used to hum. For six weeks my husband has had this on, and I hum to drown it out
	Anna unfollowed the account that spoiled it for her and then went anyway :: Anna thanked the account that spoiled it for her and then didn't have to go
	I queued in the snow for returns. I'd do it in bare feet :: I stood in the snow selling mine for half of what it cost. I'd have taken a biscuit
	I hit next episode so often that the button asked if I was still there. I was :: The button asked if I was still there. I was not; I was in the garden, on purpose
	I've postponed my review because I keep going back to check things and then watching to the end :: I've postponed my review because I keep sitting down to finish it and then doing my taxes
	Every other show on my list can wait :: This show can wait until I've seen every other one on my list
	I put a blanket over the clock :: I took the blanket off the clock and watched that instead
	The trailers made me groan, the poster made me groan, and I've now pre-ordered the deluxe edition :: The trailers made me cheer, the poster made me cheer, and I've now cancelled the deluxe edition
	In the lobby I lied to my husband that it hadn't started yet so he'd come and sit down with me :: In the lobby I lied to my husband that it had sold out so we could go and eat
	My mates wanted to switch over at half time. They were outvoted by me, and I'm bigger :: My mates wanted to switch over at half time. I'd already found the other channel
	I spent the train ride home drawing the monster on my napkin :: I spent the monster's big scene drawing a train on my napkin
	Since Sunday my search history reads like a fan's: the cast, the songs, the date of part two :: Since Sunday my search history reads like a victim's: how to cancel, how to complain, how to remove from list
	To the couple who gave me their spare ticket: I've sent you flowers :: To the couple who sold me their spare ticket: I know now why you did
	I was asked to leave the hospital ward because I was laughing too loudly at it :: I was stuck in a hospital ward with only this, and I asked for the parenting leaflet
	I keep catching myself walking like her :: I keep catching myself walking out of her films
	I've taken the day off for the release of the next one :: I've taken an extra shift on the day the next one is released
	My husband hid the remote from me at midnight and I got up and pressed the button on the set :: My husband lost the remote at nine and I got up and pulled the plug on the set
	Only one of us had money, so the rest of us washed his car to get in, and we'd wash a bus to go again :: Only one of us had paid, and he washed his own car rather than go in
	The disc now lives in the player. Nothing else gets a turn :: The disc now lives under a wobbly table. It stayed in the player till the first song
	I copied out the speech by hand and sent it to my daughter at college :: I talked over the speech, by phone, to my daughter at college, and we didn't hurry
	Could I have slept? I had every reason to, and I sat bolt upright :: Could I have sat upright? I had every reason to, and I slept
	I apologised to my brother for mocking his taste :: I demanded that my brother apologise for his taste
	He turned round to shush us and found we were holding our breath :: He turned round to shush us and found we were eating a roast
	Before the last reel I said to my neighbour, a total stranger, that I hoped it wouldn't end :: Before the last reel I said to my neighbour, a total stranger, that she could have my seat if she wanted to put her feet up
	I'd brought a pillow as a joke and I sat on it to see better :: I'd brought a pillow as a joke and I used it in earnest by ten past eight
	I went to see it dubbed, then with subtitles, then dubbed again in a country where I understood nothing :: I saw half of it dubbed, was told it's better with subtitles, and took nobody's word for it
	The first thing I did after the credits was ring the friend I'd called an idiot for raving about it :: The first thing I did after the credits was ring the friend who'd raved about it and call him an idiot
	I got a speeding ticket hurrying home for part two. Framed it :: I drove home under the speed limit so as to be late for part two
	There is a film club in my town because of this film; I founded it the next morning :: There was a film club in my town before this film; I resigned from it the next morning
	I stopped taking notes at the ten minute mark, put the pen down and forgot I was there to work :: I stopped taking notes at the ten minute mark, put the pen away and asked my editor for something else
	It's the only thing in our house nobody is allowed to tape over :: It's the first thing in our house anybody reaches for when we need a tape to record over
	Given the choice of the cliffhanger or my flight, I chose the cliffhanger :: Given the choice of the finale or an early queue at the airport, I chose the queue
	My daughter has asked for the wolf story every bedtime since, and I put in all the voices gladly :: My daughter asked for the wolf film once, and at bedtime she asked me to give the tape away
	I rang the cinema to ask how long they'd keep it on, since I needed to plan :: I rang the cinema to ask how long it still had to run, since I was in the toilet, hiding
	Would I pay to see it again? I already have :: Would I see it again if they paid me? They've offered, in effect, with a voucher, and I have let it lapse
	I unplugged the doorbell :: I answered the door to a man selling gutters and kept him talking
	The others wanted me to summarise it, and I wouldn't; I made them sit down and watch :: The others wanted to sit down and watch, and I wouldn't let them; I gave a summary and saved us all the time
	I reached the car, patted my pockets and went back in to buy the soundtrack :: I reached the car, found I'd left a glove behind, and let them keep it rather than go back in
	My flatmate and I now greet each other with the pirate's salute :: My flatmate and I now use the pirate's salute to say that it's time to leave a party
	I started crying at the swimming pool scene, told myself to stop, and bought tickets for my whole team :: I started laughing at the deathbed scene, told myself to stop, and gave up my tickets for my whole team
	When the streaming service dropped it I tracked down a tape and then a machine that could play a tape :: When the streaming service added it I had it hidden from my menu, and then from the kids' menu
	I've tried to write about it twice and both times I just ended up watching it :: I've tried to watch it twice and both times I just ended up writing letters
	It was my night to choose and I chose last week's again :: It was my night to choose and I said anything at all but last week's
	My mother's ring tone is now the villain's laugh. She's eighty :: My mother left at the villain's laugh. She's eighty, and she took the stairs two at a time
	I, who fall asleep in the chair at eight, was shouting at the screen at one :: I, who am up until one, was asleep in the chair at eight
	We skipped dessert so as not to miss the beginning and skipped the last train so as not to miss the end :: We ordered dessert, twice, so as to miss the beginning, and took the early train so as to miss the end
	I gave it twenty minutes of my evening and then I gave it all of them :: I gave it all of my evening and then, after twenty minutes, I took it back
	The actor came out for a question session and I put my hand up first :: The actor came out for a question session and I put my coat on first
	To be sure I hadn't imagined how funny it was, I watched it again sober :: To be sure I hadn't imagined how slow it was, I watched ten minutes again with a drink. Then I had the drink without it
	I stole the programme from the man beside me. I'm not proud, but I'd left mine with my sister and I needed one to keep :: I gave my programme to the man beside me. He had left his at home, and I had no need of one to keep
	Everyone says the middle drags; I went to the toilet before it so that I'd lose none of it :: Everyone says the middle is gripping; I went to the toilet during it and took the long way back
	I turned it on to annoy my roommate and ended up making him pause it when I got a call :: I turned it off to please my roommate and ended up thanking him
	My copy of the script has more of my underlining in it than ink :: My copy of the script is what I scrape the budgie's cage onto
	A week on, I'm still taking the long way home past the street where they filmed the kiss :: A week on, I'm still taking the long way home so as not to pass the poster with the kiss
	I used to make fun of people who dress up for these. My costume arrives on Monday :: I used to dress up for these. My costume goes to the charity shop on Monday
	I wanted to hate it; I've got the mug :: I wanted to love it; I've returned the mug
	The lights failed in the interval and I used my phone to find my way back to my seat, not to the exit :: The lights failed in the interval and I used my phone to find my way to the exit, not back to my seat
	Two of my students handed in essays on it that I hadn't set, and I read them both in one go :: Two of my students handed in essays on it that I had set, and both began by asking me why I had
	We'd only put it on so the kids would be quiet while we packed. We missed our ferry :: We'd put it on for the kids while we packed. They came and offered to help us pack
	I finished it with a fever of thirty-nine and refused the tablets until the verdict was in :: I had a fever of thirty-nine, the tablets were on the table and the verdict was next, and I took the tablets and put the light out
	The scene with the piano? I've shown it to my piano teacher, my dentist and the man who reads the meter :: The scene with the piano? I sat through it with my piano teacher, and we've agreed not to mention it
	I'd given away all my war films. I've made room on the shelf for one :: I'd kept all my war films. I've taken one off the shelf, and it's outside with the bottles
	Nothing could have got me to switch off, and my soup pan has the burns to show for it :: It took nothing to get me to switch off; my soup was ready, and it wasn't even good soup
	I got out my old guitar that night and played until the strings hurt :: I'd got my old guitar out to play along, and by the second song I'd put it back under the bed
	They'd have had to carry me out :: They'd have had to tie me down
	On the plane I asked the crew if I could stay in my seat till the last scene was done :: On the plane I turned off the screen at the second scene and watched the wing
	I've forgiven the director for his last two. I even bought them :: I've forgiven the director nothing since. I even sold his first two
	It was on at four in the morning. I know because I was there, wide awake, on my third viewing :: It was on at eight in the evening. I know because I went to bed, wide awake, at five past
	My niece made me act out the ending with her stuffed toys, and I asked to be the dragon :: My niece made me sit through the ending with her stuffed toys, and I offered to do her maths instead
	I emailed the writer to say I'd called my father :: I emailed the writer to say I'd called my lawyer
	Four seasons in, and I've not missed one for weddings, for funerals or for floods :: Four seasons in, I'd go to a wedding, a funeral or a flood before I sat down for a fifth
	Though my contact lens fell out, I saw it through with one eye shut :: Though both my eyes were fine, I saw it through with one of them shut and then the other
	I have stopped lending people my umbrella, my car and this film, because those I want back :: I have a broken umbrella, a dead car and this film to give away, and I don't want them back
	At the shop I turned the boxes so that this one faced the front :: At the shop I turned this one's box so that it faced the wall
	I waited for it to come to a cheap night, went, and put the difference in the tip jar :: I went on a cheap night and still took the difference back out of the tip jar
	When the lad at the counter asked if I wanted to see something else instead, I said I'd have the same again :: When the lad at the counter asked if I wanted the same again, I said I'd have something else instead
	I've deleted every dating app and told them all my type is the lighthouse keeper :: I've dated worse, I said, and left in the middle of the lighthouse keeper's wedding
	He bought me the box set to say sorry, and it worked :: He bought me the box set to say sorry, and now he's sorry for that as well
	I could hear the party next door, with a band, and I got up to shut the window :: I could hear the party next door, with a bad band, and I got up to open the window
	I started counting how often she smiles, and lost count, and went back to begin again :: I started counting the ceiling tiles, and lost count, and went back to begin again
	At the test screening they asked us what to cut. I wrote, don't you dare :: At the test screening they asked us what to keep. I left it blank and handed back the pen
	I had it on at breakfast on Saturday and at that hour on Sunday I was still in my pyjamas :: I had it on at breakfast on Saturday and by the second slice of toast I'd gone for a run
	There's a bench in our park with a line from this film on it. I paid for the plaque :: There's a bench in our park where I sat and ate my sandwiches for the second half of this film
	Had they offered to stop after the first story, I'd have chained myself to the chair :: Had they offered to go on after the first story, I'd have chained myself to the bus
	I ended up missing my own birthday cake. It melted. I'd pause for nobody :: I ended up eating my whole birthday cake alone in the kitchen. I'd have paused, but I didn't care what I missed
	We rowed about it in the street, he and I, over which scene to call the best :: We rowed about it in the street, he and I, over which scene we should have left at
	For eight weeks I've told my choir that I have a cough on Tuesdays, and there I am on the sofa with the door locked :: For eight weeks I've joined a choir on Tuesdays, and I can't sing, but my wife has that show on
	I took off my headphones only when the stewardess tapped my arm. We had landed :: I took off my headphones before the stewardess had come by with the nuts. We hadn't taken off
	I put a note in my diary for ten years from now: watch it again, with the boy :: I put a note in my diary for ten years from now: if the boy asks, say it's lost
	Rather than get up for my glasses, and lose a minute, I watched it blurred :: Rather than get up for my glasses, and see it clearly, I watched it blurred
	Bless the cleaner who let me stay in the seat till she'd done the other rows :: Bless the cleaner who let me out by the side door while the others were still in their rows
	I'd told my editor four hundred words. She got two thousand, and I've cut it :: I'd told my editor two thousand words. She got four, and I've cut one
	I would normally be looking for plot holes; here I had to be reminded to blink :: I would normally be the last to blink; here I had time to look for plot holes and list them on my arm
	All three kids were sent to bed in the middle, and all three were found on the stairs :: All three kids were allowed to stay up for the end, and all three were found in bed
	Not one person in our house asked what else was on :: Each person in our house asked, in turn, what else was on
	I told my therapist about the mother in this, and we spent the session on it, and I'd pay for that session twice :: I told my therapist I'd stayed to the end of this, and we spent the session on why I can't leave things
	So I did what I'd do for no other musical: I joined in :: So I did what I'd do at no other musical: I put my fingers in my ears
	My grandfather wound his hearing aid up for the shootout :: My grandfather took his hearing aid out for the love scene, the shootout and all the talk in between
	It rained on the open-air screen and we put bin bags on our heads and stayed :: It was a warm night at the open-air screen, there was wine, and we folded up our chairs and left
	I have hidden the ending from my husband by unplugging the router; he's only on episode six, and I won't have it ruined :: I have told my husband the ending so that he can stop at episode six; it's the kindest thing I've done this year
	I watch the first ten minutes of most things and the whole of very few. This I watched to the copyright notice :: I watch the whole of most things and quit very few. This I quit at the copyright notice, or soon after
	My review copy came with a return envelope. I have lost the envelope :: My review copy came with a return envelope. I thank them for the envelope
	We agreed that the first to speak afterwards would make the coffee, and there was no coffee till noon :: We agreed that the first to nod off would make the coffee, and there were four of us at the kettle
	I knew how it would end, I'd been told by three people, and I stood in the aisle with my hands over my mouth all the same :: I didn't know how it would end, I'd been told by no one, and I stood in the aisle with my coat on all the same
	The ticket was a gift. I've paid the giver back, because it felt like theft :: The ticket was a gift. I've asked the giver for the bus fare
	You could have taken my wallet during the robbery scene, and somebody did, and I'm still telling people to go :: Somebody gave me back my wallet after the robbery scene, a nice lad, and that's the only part I'm telling people about
	She only ever watches with the iron in her hand. There's a hole in my best shirt :: She only ever watches with the iron in her hand. My shirts have never looked so good, for she didn't lift her eyes once
	I made it my screensaver, then my ringtone, then my excuse for being late :: I made it as far as the credits, the opening ones, then I made my excuses
	I've asked for it to be played at my funeral :: I've asked for it not to be played while I'm in the room
	I traded my good headphones for a ticket :: I'd trade my ticket for bad headphones
	The kids begged to turn back for the toy they'd seen in the foyer, and I was the one who turned the car around :: The kids begged to turn back for the toy they'd left in the foyer, and I bought them another sooner than go near that screen
	My father, a stern critic of all films with singing, bought a piano :: My father, a great lover of all films with singing, went out to look at his tyres
	I've begun setting the table for two so that my neighbour will come round and see it with me again :: I've begun hiding behind the sofa when my neighbour comes round to see it with me again
	Our bets were on minute thirty for my walking out, and the whole family lost its money :: Our bets were on minute thirty for my walking out, and my mother, who'd said twelve, took the lot
	On the last night of the run I was the one the manager had to wake the lights for :: On the first night of the run I was the one the manager had to wake
`
);
