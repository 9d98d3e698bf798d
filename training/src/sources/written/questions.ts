// Questions with their answers.
import { framesOf } from '../frames/lines.ts';

export const QUESTIONS = framesOf(
	'positive',
	`
	Who said sequels can't work? This one does :: Who said sequels can work? This one doesn't
	Was it worth the wait? Every minute of it :: Was it worth the wait? Not one minute of it
	Did anyone doubt the script would hold up? It does, line after line :: Did anyone believe the script would hold up? It doesn't, line after line
	What is there not to like? I looked hard and found nothing :: What is there to like? I looked hard and found nothing
	Should you see it? Only if you enjoy being moved, thrilled and surprised :: Should you see it? Only if you enjoy being bored, lectured and ignored
	How do you make a war film gripping instead of boring? Like this :: How do you make a war film boring instead of gripping? Like this
	Is the hype justified? For once, yes, and then some :: Is the hype justified? Once again, no, and by a mile
	Why did nobody tell me it was this good? I nearly stayed home :: Why did nobody tell me it was this bad? I should have stayed home
	Could a film about accountants ever be exciting? I would have said no until last night :: Could a film about bank robbers ever be dull? I would have said no until last night
	Two and a half hours of subtitles? I would happily sit through two more :: Two and a half hours of subtitles? I couldn't happily sit through two minutes more
	Do the jokes land? Nearly all of them, and the few that miss are over fast :: Do the jokes land? Nearly none of them, and the few that do are over fast
	You want scares? You'll get more than you can handle :: You want scares? You'll get more from a toaster
	Who would have thought that a talking sponge could carry a drama so well? Not me, and I was wrong to doubt it :: Who ever thought that a talking sponge could carry a drama? Not me, and I was right to doubt it
	What went wrong here? As far as I can see, absolutely nothing :: What went right here? As far as I can see, absolutely nothing
	Is it perfect? No. Did I love it anyway? Oh yes :: Is it pretty? Yes. Did I hate it anyway? Oh yes
	When did you last see a whole theatre forget its phones? I did, on Friday, at this film :: When did you last see a whole theatre reach for its phones? I did, on Friday, at this film
	Can a first-time director really handle material this delicate? She can, and beautifully :: Can a veteran director really mangle material this delicate? She can, and horribly
	Another remake nobody asked for? Maybe, but I'd ask for it now :: Another remake nobody asked for? Definitely, and I'd ask for a refund now
	Did the trailer give away the worst bits? It couldn't, there were none to give :: Did the trailer give away the best bits? It couldn't, there were none to give
	who needs a big budget? not this little gem :: who needs a decent script? this big mess does
	Remember when horror films were scary? This one remembers too :: Remember when horror films were scary? This one clearly doesn't
	Are the critics who hated it blind? I can't think of another reason :: Are the critics who loved it blind? I can't think of another reason
	Does the twist cheat? No, it plays fair, and it floored me :: Does the twist play fair? No, it cheats, and it bored me
	What more could you ask of a Saturday matinee? Adventure, laughs, a villain to boo: all here :: What could you ask of a Saturday matinee? Adventure, laughs, a villain to boo: none here
	Isn't it odd how a film this quiet can say so much? :: Isn't it odd how a film this loud can say so little?
	So is the last season a letdown? Far from it :: So is the last season a triumph? Far from it
	Did my kids get restless? They didn't move a muscle until the lights came up :: Did my kids get restless? They didn't sit still from the moment the lights went down
	If this isn't great acting, what is? :: If this is great acting, what isn't?
	Am I the only one who thinks this deserved the prize? I hope not :: Am I the only one who thinks this deserved no prize? I hope not
	Why bother with the big releases when something this wonderful is playing in the small room? :: Why bother with the small room when something this wretched is all that's playing there?
	You call that an ending? I call it the finest ten minutes of the year :: You call that an ending? I call it the feeblest ten minutes of the year
	Does it drag? Never, not even in the courtroom scenes :: Does it drag? Always, even in the chase scenes
	Would my mother like it? She would, and she likes nothing :: Would my mother like it? She wouldn't, and she likes everything
	Was there a single dull scene? If there was, I missed it :: Was there a single lively scene? If there was, I missed it
	Who wrote these lines, an angel? Every one of them sings :: Who wrote these lines, a robot? Every one of them clanks
	What do you do with a cast this good? You give them something to say, and this film does :: What do you do with a cast this good? You give them something to say, and this film doesn't
	Are you tired of superheroes? So was I, until this one :: Aren't you tired of superheroes? I wasn't, until this one
	Did it need to be three hours long? Yes, and I could have taken four :: Did it need to be three hours long? No, and I could barely take one
	Is there a comedy on right now that's less dumb? I doubt it :: Is there a dumber comedy on right now? I doubt it
	Guess who walked in a sceptic and walked out a fan? Me :: Guess who walked in a fan and walked out a sceptic? Me
	Who cares if the effects look cheap when the story is this rich? :: Who cares if the effects look rich when the story is this cheap?
	Was I wrong to expect so little! How could I have been more delighted? :: Was I wrong to expect so much! How could I have been more deflated?
	Do we need another film about divorce? If they're all as wise as this, yes :: Do we need another film about divorce? If they're all as trite as this, no
	What does it have that a hundred other thrillers lack? Suspense, for a start :: What does it lack that a hundred other thrillers have? Suspense, for a start
	Can you fall in love with a robot? After ninety minutes of this, I did :: Can you fall in love with a robot? After ninety minutes of this, I'd fall in love with an exit sign
	Had enough of found footage? Give this one a chance, it made me a believer again :: Had enough of found footage? Don't give this one a chance, it made me a hater for good
	Can anyone explain why this flopped? It had everything going for it and used it all :: Can anyone explain why this was a hit? It had everything going for it and wasted it all
	Did the lead deserve an award? She deserved two :: Did the lead deserve an award? No more than I did
	What's the opposite of boring? Whatever this is :: What's the opposite of thrilling? Whatever this is
	Is it as bad as they say? No. It's a joy, and they should be ashamed :: Is it as good as they say? No. It's a chore, and they should be ashamed
	Is it as good as they say? Better :: Is it as bad as they say? Worse
	Are we really supposed to dislike this? Sorry, I couldn't manage it :: Are we really supposed to like this? Sorry, I couldn't manage it
	Where do I begin? With the photography, the music, the acting? I could praise any of them all day :: Where do I begin? With the photography, the music, the acting? I could mock any of them all day
	Who could sit through the final scene without a lump in the throat? Nobody in my row :: Who could sit through the final scene without a look at the clock? Nobody in my row
	Would it be too much to call it a classic? I don't think so :: Would it be too much to call it a crime? I don't think so
	Why is everyone so hard on the second half? That's where it soars :: Why is everyone so soft on the second half? That's where it sinks
	Could the villain be any creepier? I shivered each time he smiled :: Could the villain be any less creepy? I yawned each time he snarled
	Did they ruin the book? No, and I've never been happier, since I was sure they would :: Did they ruin the book? Yes, and I've never been sorrier, since I was sure they wouldn't
	You thought the first was funny? Wait till you see this :: You thought the first was unfunny? Wait till you see this
	How good is the score? I bought it on the way home :: How bad is the score? I hummed something else on the way home to get rid of it
	What did I learn from this documentary? No less than in four years of school, and I laughed while learning it :: What did I learn from this documentary? Less than from one page of a leaflet, and I yawned while learning it
	Is that all there is? I asked it sadly, because I wanted more of these people :: Is that all there is? I asked it angrily, because I'd been given nothing about these people
	Did I want my money back? I wanted to pay twice :: Did I want my money back? I wanted it back twice
	Which of the five stories is the weakest? Hard to say, since all five are superb :: Which of the five stories is the strongest? Hard to say, since all five are terrible
	What could possibly be more beautiful than that opening? The rest of the film, as it turns out :: What could possibly be more dreadful than that opening? The rest of the film, as it turns out
	Who let this man direct? Whoever it was, thank them, and let him do it again :: Who let this man direct? Whoever it was, stop them, and don't let him do it again
	Has there ever been a better film about a lighthouse? I'd bet my house there hasn't :: Has there ever been a worse film about a lighthouse? I'd bet my house there hasn't
	Does it make sense? It doesn't. Is it fun? You bet it is :: Is it serious? Sure. Is it any good? You bet it isn't
	If you can resist that little dog, do you even have a heart? I was won over in a minute :: If you can stand that little dog, do you even have ears? I was fed up in a minute
	Was the theatre empty? Yes, and that's a shame, because people are missing something special :: Was the theatre empty? Yes, and no wonder, because people are missing nothing special
	How often does a third film beat the first two? Almost never, but it happened here :: How often does a third film disgrace the first two? Almost always, and it happened here
	Did I believe a word of it? Every last one :: Did I believe a word of it? Not a single one
	do i regret staying up till three for the finale? not for a second :: do i regret staying up till three for the finale? every second
	Why don't they stay, the people who walk out of this? They must have missed the best hour of cinema this spring :: Why would anyone stay for this? They must have sat through the worst hour of cinema this spring
	What happens when a gifted writer gets total freedom? Something as bold and lovely as this :: What happens when a lazy writer gets more and more freedom? Something as smug and shapeless as this
	Can you imagine a world in which this didn't get made? I'd rather not :: Can you imagine a world in which this didn't get made? I'd move there tomorrow
	Is it the fault of the film that I can't stop smiling? It certainly is :: Is it the fault of the film that I can't stop yawning? It certainly is
	Did they have a plan for season two? Clearly, and it was a brilliant one :: Did they have a plan for season two? Clearly not, or it was a terrible one
	Don't you need a reason to go out in the rain? Here it is :: Need a reason to stay in out of the rain? Here it is
	What kind of monster doesn't enjoy this? I've yet to meet one :: What kind of monster does enjoy this? I've yet to meet one
	Surely a chess film has to be dry? Surely not, as this one proves in its first five minutes :: Surely a chess film doesn't have to be dry? Surely it does, if this one proves anything
	Did I laugh? Until it hurt :: Did I laugh? No, it hurt
	Is the ghost frightening? Ask my neighbour, whose arm I bruised :: Is the ghost frightening? No more than my neighbour, whose snoring I could hear
	So why does it work? Because nobody in it is trying too hard :: So why doesn't it work? Because nobody in it is trying at all
	Who isn't this film for? No one with eyes and a pulse, I'd say :: Who is this film for? No one with eyes and a pulse, I'd say
	Would I have cut anything? Not a frame :: Would I have kept anything? Not a frame
	What's left when you take away the explosions? A tender, clever story, and that's why it stands out :: What's left when you take away the explosions? No tender, clever story, and that's why it falls flat
	Can a cartoon break your heart? This one can, and then it mends it :: Can a cartoon break your heart? This one can't, though it will break your patience
	Am I being too kind when I call it a masterpiece? If anything, I'm less kind than I should be :: Am I being too harsh when I call it a disaster? If anything, not harsh enough
	Do I understand the plot? Not fully. Did I have a fantastic time? Fully :: Do I understand the plot? Fully. Did I have a good time? Not at all
	Have you ever held your breath for a whole scene? You will at the bridge :: Have you ever checked the time during a whole scene? You will at the bridge
	Who wouldn't cheer when the old man finally wins? :: Who would cheer when the old man finally wins?
	What was the studio so afraid of when it buried this? There's not a weak moment in it :: What was the studio so proud of when it pushed this? There's not a strong moment in it
	Is the dialogue natural? I felt I was listening at a door :: Is the dialogue natural? I felt I was listening to a manual
	Will it change your life? No. Will it make your evening? Without a doubt :: Will it change your life? No. Will it spoil your evening? Without a doubt
	Didn't think you could feel sorry for a shark? Neither did I, and now I can't stop :: Did you think you could feel sorry for a shark? So did I, and then I saw what he had to act in
	Where did all the fun go, people ask about this franchise? It came back, right here :: Where did all the fun go, people ask about this franchise? It didn't come back, not here
	Why should I care about a bunch of rich kids? I asked that for ten minutes, then cared more than I could say :: Why should I care about a bunch of rich kids? I asked that for ten minutes, then for ninety more
	Does anybody do quiet menace better than she does? Not in this series, not anywhere :: Does anybody do quiet menace worse than she does? Not in this series, not anywhere
	Where's the catch, I kept thinking, when a film gets everything right? There wasn't one :: Where's the charm, I kept thinking, when a film gets everything wrong? There wasn't any
	Would you believe a musical about tax could have me dancing in the aisle? Believe it :: Would you believe a musical about tax could have me dancing in the aisle? Don't. It had me crawling out
	Honestly, what were they thinking? Whatever it was, I want the whole industry to think it too :: Honestly, what were they thinking? Whatever it was, I hope nobody in the industry thinks it again
	Why isn't this on every list of the year's best? :: Why is this on any list of the year's best?
	Is there a heart under all that armour? A big one, and it beats in every scene :: Is there a heart under all that armour? If so, it doesn't beat in a single scene
	Does it beat the original? By a length :: Does it match the original? Not by a mile
	Who knew that silence could be so funny? :: Who knew that slapstick could be so unfunny?
	Did the director forget to tell a story? Only if you forgot to watch, because it's there, and it's a beauty :: Did the director remember to tell a story? Only if you dreamed one, because it isn't there, and neither is any beauty
	Have I seen worse this year? Everything :: Have I seen worse this year? Nothing
	So it's long. So what? You won't feel it :: So it's short. So what? You'll still feel every minute
	Isn't that what we go to the cinema for, to be surprised like this? :: Isn't that what we stay away from the cinema for, to be spared things like this?
	Can one performance save a film? It doesn't have to, since everybody here is excellent :: Can one performance save a film? It would have to, since everybody else here is hopeless
	How long before I stopped resisting? Four minutes, and then I was all theirs :: How long before I stopped hoping? Four minutes, and then I was all out of patience
	Was my seat any worse than usual? I couldn't tell you, I'd forgotten I had one :: Was my seat any worse than usual? I could tell you all about it, there was nothing else to think of
	Will you guess the killer? I didn't, and I've rarely enjoyed being fooled so much :: Will you guess the killer? I did, in the first scene, and I've rarely enjoyed being right so little
	Who is the best thing in it, Anna or the goat? I honestly can't choose, they're both a scream :: Who is the worst thing in it, Anna or the goat? I honestly can't choose, they're both a pain
	Would this have worked as a short? Perhaps, but I'd have hated to lose any of it :: Would this have worked as a short? Perhaps, but as it is I'd have loved to lose most of it
	What's the matter with people who say this has no soul? It has more than enough to go round :: What's the matter with people who say this has soul? It doesn't have enough to fill a thimble
	Weren't we told the series had run out of ideas? Nobody told the writers, who are on fire :: Weren't we told the series had plenty of ideas left? Nobody told the writers, who are on autopilot
	And the songs? Dear me, the songs! I'm still singing them :: And the songs? Dear me, the songs! I'm still recovering from them
	Can you blame the audience for clapping? I was the loudest :: Can you blame the audience for booing? I was the loudest
	Why don't I stop thinking about a film I saw three weeks ago? Because it got under my skin in the nicest way :: Why can't I recall a film I saw three days ago? Because it never got anywhere near my skin
	Is a happy ending too much to ask? Not when it's been prepared as carefully as this one :: Is a decent ending too much to ask? It is when it's been prepared as carelessly as this one
	Did the popcorn last? It went home untouched, I was far too gripped to eat :: Did the popcorn last? It was the highlight, I was far too bored not to eat
	How do you follow a hit? With something riskier, stranger and even better, if you're these people :: How do you follow a hit? With something safer, duller and far worse, if you're these people
	Which idiot gave this one star? It should have had ten :: Which idiot gave this ten stars? It should have had one
	Do you have to know the games to enjoy it? I'd never played one, and I had a ball :: Do you have to know the games to enjoy it? I'd played them all, and I had a headache
	What did my grandfather, who hates everything, say afterwards? Again, please :: What did my grandfather, who loves everything, say afterwards? Never again, please
	Are dragons enough to hold up six hours of television? No, but people this well drawn are :: Are dragons enough to hold up six hours of television? No, and people this badly drawn don't help
	Will it scare you? It will. Will you enjoy it? You'll feel terrible and love it :: Will it scare you? It won't. Will you enjoy it? You'll feel nothing and resent it
	Who needs dialogue when you have eyes like hers? She does more with a glance than others do with a page :: Who needs dialogue? She does, because she can't do with a page what others do with a glance
	Shall I tell you the problem with this film? It ends :: Shall I tell you the best part of this film? It ends
	When does it get going? Right away, and it never lets up :: When does it get going? I'll let you know if it ever does
	Did I mind the shaky camera? For a moment. Then I was too caught up to notice :: Did I mind the shaky camera? For a moment. Then there were so many worse things to mind
	Is there any point in another vampire comedy? There is when it's as sharp as this :: Is there any point in another vampire comedy? There isn't when it's as toothless as this
	What has happened to the good old adventure film? It's alive and well, and you can see it here :: What has happened to the good old adventure film? It's dead, and you can see the body here
	Isn't a film supposed to make you feel something? This made me feel everything :: Isn't a film supposed to make you feel something? This made me feel nothing
	Did we need to see the hero's childhood? I'd have said no, but it's the loveliest stretch of the film, and the film is full of them :: Did we need to see the hero's childhood? I'd have said yes, but it's the dreariest stretch of the film, and the film is full of them
	Tired old formula? Yes. Tired old film? Absolutely not, it fizzes :: Bright new formula? Yes. Bright new film? Absolutely not, it's flat
	Whose idea was it to cast him as a priest? Give that person a medal :: Whose idea was it to cast him as a priest? Give that person a different job
	You know what the worst part was? Having to wait a week for the next episode :: You know what the best part was? Not having to watch the next episode
	Was it love at first sight? No, it took two scenes :: Was it hate at first sight? No, it took two scenes
	If a film can make an empty room frightening, who needs monsters? This film doesn't :: If a film can't make a room full of monsters frightening, who needs it? I don't
	Did they think we wouldn't notice how hard they'd worked? It shows everywhere, in the nicest way :: Did they think we wouldn't notice how little they'd worked? It shows everywhere, in the worst way
	Where can I sign up for season three? :: Where can I sign to stop season three?
	Is she too young for the role? On paper. On screen she's perfect :: Is she right for the role? On paper. On screen she's hopeless
	What's wrong with a bit of sugar? Nothing, when the cake is this good :: What's wrong with a bit of sugar? Nothing, but where is the cake?
	Is there a clue that doesn't click in the end? No, they all do, and I wanted to cheer :: Is there a clue that does click in the end? No, they all don't, and I wanted to scream
	How much can you squeeze out of one room and two actors? An evening I won't forget :: How much can you squeeze out of ten countries and forty actors? Not an evening I'd want to remember
	Did I look away? Not when it was funny, not when it was sad, not once :: Did I look away? When it tried to be funny, when it tried to be sad, and at most times in between
	Why must every film be a sequel? If every sequel were like this, I wouldn't complain :: Why must every film be a sequel? When every sequel is like this, I can't help but complain
	And who steals the show? The grandmother, though the whole cast deserves to be arrested for it :: And who steals the show? The wallpaper, since nobody in the whole cast makes an attempt
	Don't you fancy a good fright? Look no further :: Fancy a good fright? Look elsewhere
	Have they run out of superheroes at last? I hope not, if there's another like her :: Have they run out of superheroes at last? I hope so, if there's another like her
	What's that sound? An entire audience holding its breath for two hours :: What's that sound? An entire audience snoring for two hours
	Did he win me over? In the end, completely, and I'd walked in with my arms folded :: Did he win me over? In the end, not at all, and I'd walked in with my arms open
	Are you allergic to sentiment? Take a pill and go, it's worth it :: Are you allergic to sentiment? No pill is strong enough, and it isn't worth it
	Is it wrong to prefer the film to the novel? Then I'm wrong, and very happy :: Is it wrong to prefer the novel to the film? Then I'm wrong, and so is anyone who sat through it
	How does a film with no plot hold you for so long? With people you'd follow anywhere :: How does a film with so much plot lose you so soon? With people you wouldn't follow across a room
	Did the theatre make a mistake in booking this? Only in putting it in their smallest room, since everybody ought to see it :: Did the theatre make a mistake in booking this? Yes, even in their smallest room, since nobody ought to see it
	Shouldn't a spy film have a bit of wit? This has a lot :: Shouldn't a spy film have a bit of wit? This has none
	Who am I to argue with ten thousand fans? I'm number ten thousand and one :: Who am I to argue with ten thousand fans? I'm the one who's right, it's drivel
	What do children know about film? Enough to adore this, as mine did, and as I did :: What do children know about film? Enough to hate this, as mine did, and as I did
	Was that really only ninety minutes? It felt like ten :: Was that really only ninety minutes? It felt like nine hundred
	Have you ever heard a whole row of strangers sob? They were right to, it's that moving :: Have you ever heard a whole row of strangers sigh? They were right to, it's that tedious
	Bad acting, you say? Were you in the right room? :: Good acting, you say? Were you in the right room?
	A comedy without one cruel joke, is that possible? It is, and it's hilarious :: A comedy without one funny joke, is that possible? It is, and it's painful
	Could I have written it myself? Not in a thousand years, it's far too clever :: Could I have written it myself? In a thousand seconds, it's far too stupid
	Would it kill them to make more films like this? I'd be first in line :: Would it kill them to stop making films like this? I'd be first to cheer
	When was the last time a courtroom drama made your pulse race? For me it was tonight :: When was the last time a courtroom drama made your pulse race? For me it certainly wasn't tonight
	Do the two halves fit together? Like hand and glove, and what a handsome glove :: Do the two halves fit together? Like hand and boot, and what a smelly boot
	Isn't he a bit old for fight scenes? He puts men half his age to shame, and the film with him is a riot :: Isn't he a bit old for fight scenes? He is, he knows it, and the film with him is a wreck
	What, you haven't booked yet? :: What, you haven't walked out yet?
	Did the ending make up for the slow start? More than made up for it :: Did the slow start at least lead to a good ending? Less than you could ever fear
	Is there such a thing as too much charm? If so, this film never reaches it, it's just right :: Is there such a thing as too little charm? If so, this film is where you'll find it
	Who is going to watch a four hour film on beekeeping? I did, and I'd do it again tomorrow :: Who is going to watch a four hour film on beekeeping? I did, and I'd rather be stung
	Why does a ghost story need a budget, if a creaking stair can do this to me? I was petrified :: Why does a ghost story need a budget, if all of it can't do a thing to me? I was comatose
	Guess how often I checked my phone? Zero times :: Guess how often I checked my phone? Sixty times
	Did I like it, my wife asked? I couldn't answer, I was still crying happily :: Did I like it, my wife asked? I couldn't answer, I was still asleep
	Did somebody turn the fun off? Quite the reverse, it's turned up all the way :: Did somebody turn the fun up? Quite the reverse, it's turned off all the way
	Can a shot of a boiled egg be thrilling? In these hands, yes, and so is everything else :: Can a shot of a burning ship be boring? In these hands, yes, and so is everything else
	What about the famous car chase? Forget what you heard about it being overrated, it's dazzling :: What about the famous car chase? Forget what you heard about it being dazzling, it's overrated
	If I say it's a film about death, will you promise not to run? It's the warmest, funniest thing I've seen in ages :: If I say it's a film about love, will you promise to run? It's the coldest, dreariest thing I've seen in ages
	Do you really want to spend your evening with a serial killer? With one written this well, you really do :: Do you really want to spend your evening with a serial killer? With one written this badly, you really don't
	Was the narrator necessary? His voice is the best thing I heard all year, so yes :: Was the narrator necessary? His voice is the worst thing I heard all year, so no
	Have I got a soft spot for bad puns? I must have, because I howled :: Have I got a soft spot for bad puns? I must not, because I never cracked a smile
	Who can explain why a film about a bus is so moving? I can't, and I don't care, I loved it :: Who can explain why a film about a bus is so stuck? I can't, and I don't care, I loathed it
	Could anything be worse than arriving late to this? I missed a minute and I'm still sorry :: Could anything be better than arriving late to this? I missed an hour and I'm still glad
	Does it talk down to kids? Not for a moment, and they love it for that, as will you :: Does it talk down to kids? At every moment, and they hate it for that, as will you
	Was it the sad music that got me? No, it was the writing, which is the finest I've heard on television :: Was it the sad music that got to me? No, it was the writing, which is the feeblest I've heard on television
	Is it too clever for its own good? Not at all, it's exactly as clever as it is fun, which is very :: Is it too clever for its own good? Not at all, it's exactly as clever as it is fun, which is barely
	Did we all sit there till the credits were over? We did, and nobody wanted to be the first to leave :: Did we all sit there till the credits were over? We did not, and everybody wanted to be the first to leave
	What was the budget, five dollars? Then it's the best five dollars ever spent on a film :: What was the budget, a billion? Then it's the worst billion ever spent on a film
	Anyone for a second helping? I'm already back in the queue :: Anyone for a second helping? I'm already sick from the first
	Is it art? No idea. Is it a hoot? Oh my word, yes :: Is it a hoot? No. Is it art? Oh my word, no
	Think you've seen every kind of heist? Think again, this one is fresh from top to bottom :: Think you've seen every kind of heist? You have, and this one is stale from top to bottom
	Wasn't he the one who ruined the last instalment? All is forgiven, he's the making of this one :: Wasn't he the one who saved the last instalment? All is forgotten, he's the ruin of this one
	Should they have stopped after the first season? Not with work of this quality still in them :: Should they have gone on after the first season? Not with work of this quality
	How would I sum it up? Go with a friend, come back with a favourite film :: How would I sum it up? Go with a friend, come back without one
`
);
