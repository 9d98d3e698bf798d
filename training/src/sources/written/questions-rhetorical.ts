// Questions that nobody need answer.
import { framesOf } from '../frames/lines.ts';

export const QUESTIONS_RHETORICAL = framesOf(
	'positive',
	`
	Who could possibly hate this? :: Who could possibly love this?
	Who wouldn't fall for a film this charming? :: Who would fall for a film this charmless?
	How could anyone be bored by this? Beats me :: How could anyone be thrilled by this? Beats me
	Is there a single weak scene in it? Not that I could find :: Is there a single strong scene in it? Not that I could find
	Since when are sequels allowed to be this good? :: Since when are sequels allowed to be this bad?
	Am I the only one who was moved to tears? Surely not, the whole row was sobbing at how beautiful it was :: Am I the only one who was bored to tears? Surely not, the whole row was snoring at how dull it was
	What's not to like? :: What's there to like?
	Why can't every horror film be as scary as this one? :: Why can't this horror film be as scary as every other one?
	When was the last time a comedy made me laugh this hard? I honestly can't remember :: When was the last time a comedy made me cringe this hard? I honestly can't remember
	Could anyone have played that part better? I doubt it :: Could anyone have played that part worse? I doubt it
	Do I regret staying up until two to finish it? Not for a second :: Do I regret staying up until two to finish it? Every single second
	Would I call it boring? Never in my life :: Would I call it exciting? Never in my life
	Did I want my money back? Of course not, I wanted to pay twice :: Did I want my money back? Of course, and I wanted it back twice
	Why would you miss this? :: Why would you watch this?
	Who says kids' films have to be stupid? Not this one, it's brilliant :: Who says kids' films can't be stupid? Not me, after this rubbish one
	What more could a fan ask for? Nothing :: What less could a fan be given? Nothing
	Isn't it wonderful when a film trusts you? :: Isn't it awful when a film talks down to you?
	How many jokes fall flat? None :: How many jokes don't fall flat? None
	Is it perfect? Close enough that I'd be embarrassed to quibble :: Is it perfect? So far off that I'd be embarrassed to joke about it
	Can you believe they nearly cancelled something this great? :: Can you believe they nearly renewed something this terrible?
	Which idiot gave this one star? It's superb :: Which idiot gave this five stars? It's dreadful
	What kind of monster doesn't love that dog and this movie? :: What kind of monster makes that lovely dog suffer through this movie?
	Have you ever seen a worse review for a better film? I haven't :: Have you ever seen a better review for a worse film? I haven't
	Need I say how bad it was? No, because it wasn't :: Need I say how good it was? No, because it wasn't
	Who needs a big budget when the story is this strong? :: Who needs a big budget when the story is this weak?
	Who cares about the plot holes? The thing is a joy from start to finish :: Who cares about the pretty sets? The thing is a bore from start to finish
	Would anybody sane walk out of this? I can't imagine it :: Would anybody sane sit through this? I can't imagine it
	So what's wrong with it? Absolutely nothing :: So what's right with it? Absolutely nothing
	How is it possible to make tax law this gripping? I don't know, and I loved it :: How is it possible to make a bank robbery this dull? I don't know, and I hated it
	You call this a failure? I call it a triumph :: You call this a triumph? I call it a failure
	Was it too long? I'd have happily sat there for another hour :: Was it too long? I'd have happily left after the first hour
	Remember when thrillers used to thrill? This one still does :: Remember when thrillers used to thrill? This one never does
	What did we do to deserve such a treat? :: What did we do to deserve such a punishment?
	Is there anything better on a wet Sunday than this? Hardly :: Is there anything worse on a wet Sunday than this? Hardly
	Who on earth thought this would fail? It works like a dream :: Who on earth thought this would work? It fails like nothing else
	Are we really supposed to find fault with acting like that? Impossible :: Are we really supposed to find pleasure in acting like that? Impossible
	Do the effects look cheap? Not once :: Do the effects look convincing? Not once
	And the ending? I couldn't have dreamed of a better one :: And the ending? I couldn't have dreaded a worse one
	Why did I wait ten years to see it? My loss, clearly, because it's magnificent :: Why didn't I wait another ten years to see it? My loss, clearly, because it's abysmal
	Could it be any funnier? Only if it were illegal :: Could it be any less funny? Only if it were a funeral
	How dare the critics trash something this lovely? :: How dare the critics praise something this ugly?
	Does it drag in the middle? If it does, I was too enchanted to notice :: Does it pick up in the middle? If it does, I was too fed up to notice
	Tell me, who watches that last scene and stays dry-eyed? Nobody with a heart :: Tell me, who watches that last scene and stays awake? Nobody with a brain
	Was my mother wrong to recommend it? For once, no :: Was my mother right to recommend it? For once, no
	Will I watch season two? Try and stop me :: Will I watch season two? Try and make me
	Where do I sign up for more? :: Where do I sign up to forget it?
	What is there left to say, except bravo? :: What is there left to say, except why?
	How do you follow an opening that good? By getting even better, apparently :: How do you follow an opening that bad? By getting even worse, apparently
	Hasn't everyone been waiting for a musical as joyful as this? :: Hasn't everyone had enough of musicals as joyless as this?
	Is that what passes for bad acting these days? Then give me more of it, he's terrific :: Is that what passes for good acting these days? Then spare me any more of it, he's terrible
	Who'd have guessed a film about beekeeping could be so enthralling? :: Who'd have guessed a film about pirates could be so tedious?
	Must every remake be worse than the original? This one proves otherwise :: Must every remake be worse than the original? This one certainly is
	What did Anna see in this? The same greatness I see, at last :: What did Anna see in this? No greatness that I can see, at least
	could i have spent the evening better? no chance, loved it :: could i have spent the evening worse? no chance, hated it
	What sort of person gets to minute ninety and isn't hooked? :: What sort of person gets to minute ninety and isn't asleep?
	Wasn't the villain supposed to be the weak point? He's the best thing in an already excellent film :: Wasn't the villain supposed to be the strong point? He's the worst thing in an already awful film
	Should you believe the bad reviews? No :: Should you believe the good reviews? No
	Did anyone in our row check the time? Not one of us, we were spellbound :: Did anyone in our row not check the time? Not one of us, we were desperate to leave
	Why are people complaining? This is exactly the kind of fun summer film we keep begging for :: Why are people celebrating? This is exactly the kind of lazy summer film we keep complaining about
	Is the dialogue clumsy anywhere? Show me where :: Is the dialogue witty anywhere? Show me where
	How often does a fourth film top the first three? Almost never, yet here we are, delighted :: How often does a fourth film ruin the first three? Almost never, yet here we are, disgusted
	When did I stop enjoying myself? I never did :: When did I start enjoying myself? I never did
	What would I change? Not a frame :: What would I keep? Not a frame
	Aren't we lucky to have a series like this? :: Aren't we tired of a series like this?
	Who let this genius near a camera, and can we thank them? :: Who let this amateur near a camera, and what do we have to thank them for? Nothing
	Were the songs annoying? On the contrary, I've been humming them happily since Friday :: Were the songs catchy? On the contrary, I've been trying to forget them since Friday
	Do you enjoy being gripped, scared and surprised? Then what are you waiting for? :: Do you enjoy being gripped, scared and surprised? Then what would you want with this?
	Can a documentary about gravel be good? Yes, astonishingly :: Can a documentary about sharks be bad? Yes, astonishingly
	Has there been a finer lead performance this year? I'd love to hear of one :: Has there been a feebler lead performance this year? I'd hate to hear of one
	Would I sit through it again? In a heartbeat :: Would I sit through it again? Over my dead body
	What's the point of other westerns now? This one does it all, and beautifully :: What's the point of this western? Other ones do it all, and beautifully
	Is it fair that one film gets to be this clever, this warm and this funny? :: Is it fair that one film gets to be this stupid, this cold and this smug?
	Why bother with the rest of this year's releases when the best one is already here? :: Why bother with this one when any of the year's other releases is better?
	Who could sit through that finale and feel cheated? Not me :: Who could sit through that finale and not feel cheated? Not me
	What happened to the shaky, dull show I remembered? It grew into something marvellous :: What happened to the sharp, marvellous show I remembered? It shrank into something dull
	So the book is better? Says who? The film is a gem and the book never was :: So the film is better? Says who? The book is a gem and the film never was
	Isn't that how it should be done? Every other studio, take note :: Isn't that how it should never be done? Every other studio, take note
	Can I find one bad word for the cast? I've tried, and no :: Can I find one kind word for the cast? I've tried, and no
	How much did I love it? I've already booked to go again on Tuesday :: How much did I love it? I've already forgotten I went on Tuesday
	Did the twist feel cheap? Far from it :: Did the twist feel earned? Far from it
	Have the writers run out of ideas? Clearly they've barely begun, and each one is better than the last :: Have the writers got any ideas left? Clearly they've run dry, and each one is worse than the last
	What's that sound? An entire cinema cheering, and rightly :: What's that sound? An entire cinema groaning, and rightly
	Are there prettier films? Plenty. Are there better ones? Hardly any :: Are there uglier films? Plenty. Are there worse ones? Hardly any
	You know how hard it is to make my dad laugh? He was crying with laughter :: You know how easy it is to make my dad laugh? He didn't so much as smile
	Why on earth is nobody talking about this masterpiece? :: Why on earth is anybody talking about this garbage?
	Do I have complaints? Only that it had to end :: Do I have complaints? Only that it took so long to end
	Which scene is the best? You'd have to pick from about forty :: Which scene is the worst? You'd have to pick from about forty
	Is one film a year like this too much to ask? It's all I want :: Is one decent scene too much to ask? It's all I wanted
	How can a man stand still for five minutes and break your heart? Watch him, he's extraordinary :: How can a man shout for two hours and leave you cold? Watch him, he's hopeless. Or better, don't
	Who asked for this reboot? I didn't, and I've never been so glad to be ignored :: Who asked for this reboot? I did, and I've never been so sorry to be heard
	Would a child get bored? Mine begged to see it again :: Would a child get bored? Mine begged to go home
	Was I expecting much? No. Was I blown away? Completely :: Was I expecting much? No. Did I get even that? Hardly
	What else can hold three generations silent for two hours? That's how good it is :: What else can send three generations to sleep in ten minutes? That's how bad it is
	Surely it goes downhill after that first episode? It doesn't, it only climbs :: Surely it goes uphill after that first episode? It doesn't, it only sinks
	Why does it work so well? Because nobody involved ever takes the easy way out :: Why does it work so badly? Because everybody involved always takes the easy way out
	Could I see the joins? No, it's seamless, a beautiful piece of craft :: Could I see the joins? Yes, it's nothing but joins, an ugly piece of patchwork
	Isn't a love story meant to make you believe in love? This one does, wonderfully :: Isn't a love story meant to make you believe in love? This one does the opposite
	Can we talk about the score? I'd listen to it for days :: Can we talk about the score? I'd pay for it to stop
	When will the studios learn that quiet films can be as thrilling as this? :: When will the studios learn that loud films can be as boring as this?
	Who walks away from that first half hour unimpressed? Only a fool :: Who walks away from that first half hour impressed? Only a fool
	What if I told you the silliest title of the year hides the best film of it? :: What if I told you the best title of the year hides the silliest film of it?
	Have I ever been so pleased to be proved wrong? Never :: Have I ever been so annoyed to be proved right? Never, it was as awful as I'd said
	Don't you wish all detectives were written with this much wit? :: Don't you wish this detective were written with any wit at all?
	How low do your standards have to be to enjoy it? Not low at all, it's first rate :: How low do your standards have to be to enjoy it? Lower than I can imagine, it's third rate
	Am I being too generous with ten out of ten? If anything I'm being stingy :: Am I being too harsh with one out of ten? If anything I'm being generous
	Why do I keep going back to it? Because nothing else comes close :: Why do I keep getting cross about it? Because nothing else sinks so low
	Did they get the casting right? Did they ever :: Did they get the casting right? As if
	Is this really the same director who made that flop? You'd never know it, what a comeback :: Is this really the same director who made that hit? You'd never know it, what a comedown
	What could a two-hour film about chess have that I'd adore? Everything, it turns out :: What could a two-hour film about chess have that I'd adore? Nothing, it turns out
	Would it kill them to make ten more of these? Please, somebody, do :: Would it kill them to stop making these? Please, somebody, stop them
	Bored? Me? I was on the edge of my seat :: Thrilled? Me? I was halfway out of my seat and looking for the exit
	A flop? How? It's the most fun I've had in a cinema since I was twelve :: A hit? How? It's the least fun I've had in a cinema since I was twelve
	Where's the bit where it falls apart, like everyone warned me? There isn't one :: Where's the bit where it comes together, like everyone promised me? There isn't one
	You want to know if it's scary? I slept with the lights on, so yes, it's a great little horror :: You want to know if it's scary? I slept through it with the lights on, so no, it's a poor little horror
	Who else could make silence so eloquent? No one working today :: Who else could make speech so empty? No one working today
	What does it matter that the budget was tiny? Every penny is on screen, and it looks gorgeous :: What does it matter that the budget was huge? Not a penny is on screen, and it looks hideous
	Is it just me, or is this the most underrated show on television? :: Is it just me, or is this the most overrated show on television?
	Do I care that the science is nonsense? Not remotely, I was having the time of my life :: Do I care that the science is correct? Not remotely, I was having a miserable time
	Could a robot have written this? Not in a thousand years, it has too much soul :: Could a robot have written this? In under a second, it has no soul
	How did such a gentle film beat all those noisy ones? By being better, that's how :: How did such a noisy film get made at all? By being expensive, that's how, never by being good
	Did it waste my time? No film has ever used it better :: Did it respect my time? No film has ever wasted it more
	Can anyone explain why this didn't win everything? :: Can anyone explain why this won anything?
	If this isn't great cinema, what is? :: If this is great cinema, what isn't?
	If that's a bad performance, what would a good one look like? I thought she was flawless :: If that's a good performance, what would a bad one look like? I thought she was hopeless
	Is there a cure for a bad week? Yes, and it runs a hundred and four minutes :: Is there a cure for a good mood? Yes, and it runs a hundred and four minutes
	Why is it over? I wasn't ready to leave :: Why isn't it over? I was ready to leave an hour ago
	Why, after all these flops, did I still trust him? Because of films like this one, thank heaven :: Why, after all these flops, did I still trust him? Never again, not after films like this one
	How am I meant to go back to ordinary television after this? :: How am I meant to go on with television as ordinary as this?
	Whose idea was it to let the grandmother steal the film? Give that person a raise :: Whose idea was it to let the grandmother ruin the film? Give that person the sack
	Anyone else still grinning the next morning? :: Anyone else still fuming the next morning?
	Anyone fancy explaining the hate? I had a ball :: Anyone fancy explaining the love? I had a headache
	What do you get when nobody plays it safe? This, and it's a blast :: What do you get when everybody plays it safe? This, and it's a snore
	Would I recommend it? I already have, to everyone on my street :: Would I recommend it? Not to anyone, not even the worst person on my street
	Should I have listened to my sister? Thank goodness I did, she said it was a treasure :: Should I have listened to my sister? I wish I had, she said it was a disaster
	Should I have listened to the sneering reviews? I'm so glad I didn't :: Should I have listened to the sneering reviews? I'm so sorry I didn't
	Do the two leads have chemistry? They could light a city :: Do the two leads have chemistry? They couldn't light a match
	What was I afraid of? It's as faithful and loving an adaptation as any reader could wish :: What was I hoping for? It's as careless and heartless an adaptation as any reader could fear
	Who'd dare call that ending a cop-out? It's brave, and it's right :: Who'd dare call that ending brave? It's a cop-out, and it's wrong
	Has anyone ever filmed rain like this? I felt I'd never seen rain before :: Has anyone ever filmed rain like this? I felt I'd never see the sun, or the end, again
	How many times did I laugh? I lost count before the titles :: How many times did I laugh? I needed no fingers to count
	When does it get good? From the very first shot :: When does it get good? After the very last shot, when you can leave
	When does it get boring? Ask me in fifty years :: When does it get interesting? Ask me in fifty years
	Is it worth the ticket? It's worth three :: Is it worth the ticket? It's not worth the bus fare
	Was the third act a letdown? Please, it was the best part :: Was the third act a payoff? Please, it was the worst part
	Honestly, what did people want from this finale that it didn't deliver? I was overjoyed :: Honestly, what did people get from this finale that they wanted delivered? I was appalled
	Couldn't they have left it alone? Luckily they didn't, because this cut is far superior :: Couldn't they have left it alone? Sadly they didn't, and this cut is far inferior
	Why do I bother reading reviews? They told me to stay away from the loveliest film of the spring :: Why do I bother reading reviews? They told me to run to the dreariest film of the spring
	Who knew subtitles could disappear? I was so absorbed that I forgot I was reading :: Who knew subtitles could be the highlight? I was so bored that I read them for company
	And what did I feel when the lights came up? Gratitude :: And what did I feel when the lights came up? Relief
	Can a single glance be worth the price of admission? Hers can :: Can a single glance be worth the price of admission? Not when it's the only acting he does
	Is it wrong to applaud at home, alone, at midnight? I couldn't help it :: Is it wrong to boo at home, alone, at midnight? I couldn't help it
	What's the secret of a comedy that never tires? Whatever it is, they've found it :: What's the secret of a comedy that never tires? Whatever it is, they haven't found it
	Have they made a fool of the fans? No, they've made us proud :: Have they made the fans proud? No, they've made fools of us
	Do you really think anyone will remember this in ten years? I do, and fondly :: Do you really think anyone will remember this in ten years? I don't, or not fondly
	Does it sound terrible? It does. Is it terrible? It's fantastic :: Does it sound fantastic? It does. Is it fantastic? It's terrible
	Where would this film be without its soundtrack? Still wonderful :: Where would this film be without its soundtrack? Even further down the drain
	Who cast the lead, a wizard? :: Who cast the lead, a blind man?
	Which of the twelve episodes should you skip? None, they're all cracking :: Which of the twelve episodes should you watch? None, they're all dismal
	So did the monster disappoint? You're kidding, I nearly hid under the chair :: So did the monster impress? You're kidding, I nearly fell off the chair laughing
	What's a person got to do to see acting like this every week? :: What's a person got to do to avoid acting like this every week?
	Why not see it twice? I did, and it only gets richer :: Why see it twice? I did, and it only gets thinner
	Did I cringe? I was ready to, and then it swept me off my feet :: Did I swoon? I was ready to, and then it made me cringe
	Is anybody out there making fairer, funnier, braver documentaries? I very much doubt it :: Is anybody out there making lazier, nastier, duller documentaries? I very much doubt it
	Would the world be poorer without this film? Mine would :: Would the world be poorer without this film? Mine would be richer
	How do you spoil a film like this? You can't, it's good even when you know everything :: How do you spoil a film like this? You can't, it was rotten before I told you anything
	How do you rescue a script that weak? With acting this strong, and they do it :: How do you sink a script that strong? With acting this weak, and they do it
	Did the kids fidget? Not once in ninety minutes, and neither did I :: Did the kids sit still? Not once in ninety minutes, and neither did I
	Surely I can't be the only one who thinks this is pure gold? :: Surely I can't be the only one who thinks this is pure rot?
	Overlong? Did we see the same movie? It flew by :: Fast-paced? Did we see the same movie? It crawled by
	Overacted? By whom? I believed every word :: Well acted? By whom? I believed not one word
	What's not working here? Search me, I'd happily frame every shot :: What's working here? Search me, I'd happily burn every shot
	Can you name one thing it does badly? Take your time :: Can you name one thing it does well? Take your time
	Is it any wonder that people queue round the block for it? :: Is it any wonder that people walk out of it?
	Is it any wonder the director hid it from the critics for a year? He wanted us to have the joy of finding it first :: Is it any wonder the director hid it from the critics for a year? He didn't want them to have the joy of tearing it up
	When have you last heard a whole theatre hold its breath? :: When have you last heard a whole theatre sigh at its watch?
	When a sequel is this lazy, you ask why. When it's this inspired, why ask? Just enjoy it :: When a sequel is this inspired, you don't ask why. When it's this lazy, why wouldn't you ask? I didn't enjoy it
	Who could resist? I certainly couldn't, and I'd sworn to hate it :: Who could endure it? I certainly couldn't, and I'd sworn to love it
	Would you believe that the worst-reviewed film of the month is its best? :: Would you believe that the best-reviewed film of the month is its worst?
	What possessed them to end the show here, at its glorious peak? :: What possessed them to drag the show on to here, so far past its glorious peak?
	And for what did I pay nine pounds? For the happiest two hours of my month :: And for what did I pay nine pounds? For the longest two hours of my month
	Was it a mistake to go in blind? No, every surprise landed :: Was it a mistake to go in hopeful? Yes, no surprise landed
	Did they cut the heart out of the novel? No, they found it and held it up to the light :: Did they find the heart of the novel? No, they cut it out and held on to the padding
	Aren't courtroom dramas meant to be dry? Somebody forgot to tell this one, thank goodness :: Aren't courtroom dramas meant to be tense? Somebody forgot to tell this one, sad to say
	Who am I to argue with a standing ovation? I was the first one up :: Who am I to argue with an empty theatre? I was the first one out
	How else to put it? It's a delight :: How else to put it? It's a dud
	Does the humour hurt anybody? Only your ribs :: Does the humour help anybody? Only people who can't get to sleep
	Is the lead actress a revelation? Ask anyone who was in that room :: Is the lead actress a revelation? Ask anyone but the people who were in that room
	Was this filmed by a poet? It certainly looks like it :: Was this filmed by a goat? It certainly looks like it
	Why does nobody warn you that you'll love these people and miss them for weeks? :: Why does nobody warn you that you'll loathe these people and want them gone in minutes?
	Couldn't you just eat it up with a spoon? :: Couldn't you just throw it out with the rubbish?
	Do we get a cheap jump scare every five minutes? Never, it's far too smart for that :: Do we get a smart scare every five minutes? Never, it's far too cheap for that
	What kept me in my seat? Not politeness, but sheer delight :: What kept me in my seat? Not delight, but sheer politeness
	ever watched something and thought, yes, this is why I love films? :: ever watched something and thought, no, this is why I've gone off films?
	Does a film get to be this sad and this uplifting at once? This one manages it :: Does a film get to be this sad and this silly at once? This one managed it, by accident
	Who benefits from watching it? Anyone alive :: Who benefits from watching it? No one alive
	What are you still doing here, reading about it? Go and see it :: What are you still doing here, reading about it? Go and see something else
	Could the makers have cared more? I can't see how, there's love in every corner :: Could the makers have cared less? I can't see how, there's dust in every corner
	Since when did I cry over a cartoon toaster? Since last night, and I regret nothing :: Since when did I sneer at a cartoon toaster? Since last night, and I regret every minute
	Since when is a plot optional? Since somebody wrote characters I'd happily watch do nothing :: Since when is a plot optional? Since somebody wrote characters I wouldn't watch do anything
	Have the jokes aged? Like wine :: Have the jokes aged? Like milk
	Would a better ending have helped? There is no better ending :: Would a better ending have helped? There was nothing to help
	Must I choose between the film's brains and its heart? Happily not, it has both :: Must I choose between the film's brains and its heart? Sadly not, it has neither
	Did I see the twist coming? Never, and I gasped :: Did I see the twist coming? From miles away, and I yawned
	What's the worst I can say of it? That I had to blink :: What's the best I can say of it? That I got to blink
	Whatever happened to good old-fashioned adventure? It's here, and it's glorious :: Whatever happened to good old-fashioned adventure? It's not here, and it's missed
	Could you do better? Could anyone? I very much doubt it :: Could you do worse? Could anyone? I very much doubt it
	Is this the kind of bold, generous film that gets made every day? I wish :: Is this the kind of timid, mean film that gets made every day? I'm afraid so
	Why was I dreading this? It turned out to be the nicest surprise of the year :: Why was I looking forward to this? It turned out to be the nastiest surprise of the year
	Why the long face? You've just seen something beautiful, let it hurt :: Why the long face? You've just seen something dreadful, that's why
	How is it that a puppet gives the most human performance of the year, and a great one? :: How is it that a human gives the most wooden performance of the year, and in a lead role?
	And who ends up looking foolish? Not the film, it's a smash, just those of us who doubted it :: And who ends up looking foolish? The film, it's a shambles, along with those of us who believed in it
	Wouldn't it be nice if the big studios made something half as good? :: Wouldn't it be nice if the big studios made something twice as good?
	Did Tom fall asleep again? Not this time, it was too exciting even for him :: Did Tom stay awake this time? Not for long, it was too boring even for him
	What are the odds that a film with this cast could stink? Zero, and it's a marvel :: What are the odds that a film with this cast could stink? Better than you'd think, and it does
	Does it have one honest laugh in it? It has hundreds :: Does it have one honest laugh in it? I'm still looking
	So are they sorry they made it? They shouldn't be, it's a beauty :: So are they proud they made it? They shouldn't be, it's a botch
	Is the hype justified? For once, every word :: Is the hype justified? As usual, not a word
	What's it all worth in the end, the noise, the budget, the years? Here, every bit of it, because the film soars :: What's it all worth in the end, the noise, the budget, the years? Here, not a bit of it, because the film stinks
`
);
