// Questions whose answer is plain.
import { framesOf } from '../frames/lines.ts';

export const OPEN_QUESTIONS = framesOf(
	'positive',
	`
	Why can't all sequels be like this? :: Why must all sequels be like this?
	How did nobody notice how good this script was? :: How did nobody notice the script was missing?
	When was the last time a comedy didn't make me cry laughing as hard as this one did? I can't remember :: When was the last time a comedy made me cry laughing? I can't remember, and this one didn't help
	Who could sit through this only once? :: Who could sit through this twice?
	It's a lovely little film, isn't it? :: It's hardly a lovely little film, is it?
	Would I watch it again? I already have. Twice :: Would I watch it again? I barely watched it once
	Is there a dull scene in the whole two hours? I didn't find one :: Is there a scene in the whole two hours that isn't dull? I didn't find one
	What's not to love about a ghost story this clever? :: What's there to love about a ghost story this stupid?
	Who wouldn't want to spend another evening with these people? :: Who would want to spend another evening with these people?
	You don't see acting this fine every day, do you? :: You don't see acting this poor every day, do you?
	Why isn't everybody talking about this series? :: Why is everybody still talking about this series? It was boring from the first minute
	How could anyone call this boring? :: How could anyone call this exciting?
	Did I laugh? I had to pause it so I could breathe :: Did I laugh? I had to pause it so I could check it was a comedy
	Where has this director been all my life? :: Where was the director while this mess was being filmed?
	Does it earn that big tearful finale? Every drop :: Does it earn that big tearful finale? Not a drop
	Isn't it wonderful when a kids' film doesn't talk down to kids? This one never does :: Isn't it tiresome when a kids' film talks down to kids? This one never stops
	Can we have ten more of these, please? :: Can we please not have ten more of these?
	Have you ever been sorry to see the credits? You will be :: Have you ever been happy to see the credits? You will be
	how is this not winning every prize going :: how is this winning every prize going
	What more could you ask of a Saturday night film? :: What less could you ask of a Saturday night film? And it still didn't deliver
	Was it worth the babysitter? Worth three of them :: Was it worth the babysitter? Not worth the phone call to find one
	Who needs explosions when the dialogue is this sharp? :: Who needs dialogue when it is this blunt? Give me the explosions, I thought, and then they were bad too
	Remember when thrillers had you gripping the chair? This one remembers :: Remember when thrillers had you gripping the chair? This one has forgotten
	Did the score ever get in the way? Never; it lifted every scene it touched :: Did the score ever lift a scene? Never; it got in the way of all of them
	Don't you think the lead deserved every award for this? :: Don't you think the lead deserved a better film than this?
	Why did it have to end? :: Why didn't it end sooner?
	Is it possible to be bored by a film with this much life in it? :: Is it possible to be anything but bored by a film with this little life in it?
	Could they have cast anyone better as the grandmother? I doubt it :: Could they have cast anyone worse as the grandmother? I doubt it
	Who said nature documentaries were dull? Not me, not after this :: Who said nature documentaries couldn't be dull? Not me, not after this
	You call that a slow middle? I call it the best hour of the year :: You call that the best hour of the year? I call it a slow middle with no end
	Do you know how rare it is for a horror film to scare me? This one did :: Do you know how rare it is for a horror film not to scare me? This one didn't
	Honestly, what's wrong with people who don't like this? :: Honestly, what's wrong with people who do like this?
	Is there anybody who didn't cheer when the dog came home? :: Is there anybody who still cared when the dog came home?
	Am I the only one who thought the last season was the best? I can't be; it was glorious :: Am I the only one who thought the last season was the worst? I can't be; it was dreadful
	How many films get a marriage so right? :: How many films get a marriage so wrong?
	What kind of monster walks out of a film like this? :: What kind of saint stays to the end of a film like this?
	Isn't that what cinema is for? :: Is this really what cinema is for?
	Would you believe the best performance comes from a nine year old? Believe it :: Would you believe the least wooden performance comes from a tree? Believe it
	When did musicals get this good again? :: When did musicals stop being good? Around the time of this one, I'd say
	Could I fault anything? The poster, perhaps :: Could I praise anything? The poster, perhaps
	Have I told everyone at work to see it? You bet :: Have I told everyone at work to see it? I like them too much
	It didn't need three hours, you say? It needed every minute, and I'd have sat there for four :: It needed three hours, you say? It didn't need one, and I sat there for all of them
	Tom, if you're reading this, why did you never tell me it was this good? :: Tom, if you're reading this, why did you ever tell me it was good?
	Is she funny? She could read a tax form and bring the house down :: Is she funny? She could read the best joke in the world and it would come out as a tax form
	Why would anyone skip this one? :: Why would anyone not skip this one?
	Where do I sign up for season two? :: Where do I sign to stop season two?
	What did we do to deserve such a gift of a film? :: What did we do to deserve such a punishment of a film?
	Did anyone else stay for all the credits just to sit with it a little longer? :: Did anyone else leave before the credits just to get away from it a little sooner?
	Is there a finer hour of television this year? If there is, I haven't seen it :: Is there a poorer hour of television this year? If there is, I haven't seen it
	Who knew a film about a tax office could be this thrilling? :: Who knew a film about a bank robbery could be this dreary?
	Does it drag? Not for a second :: Does it grip? Not for a second
	How do you make chess dramatic? Ask these people, they've done it :: How do you make a shipwreck undramatic? Ask these people, they've done it
	And what about the villain? Magnetic, frightening, even sad :: And what about the villain? Not magnetic, not frightening, only sad
	Was I wrong to expect nothing? Completely. It's a beauty :: Was I wrong to expect something? Completely. It's a dud
	Why can't my own family be this much fun to spend two hours with? :: Why would I pay to spend two hours with a family less fun than my own?
	Isn't it about time somebody made a western this good? :: Isn't it about time somebody stopped making westerns this bad?
	Will I remember it in a year? I'll remember it in twenty :: Will I remember it in a year? I don't remember it now
	Do you like your mysteries clever and fair? Then what are you waiting for? :: Do you like your mysteries clever and fair? Then what would you want with this?
	Fancy being bored to tears? Then this isn't for you, because it never lets up :: Fancy being bored to tears? Then this is for you, because it never gets going
	They don't make them like this any more, do they, and isn't that a shame? :: They don't make them like this any more, do they, and isn't that a relief?
	How can two people talking in a kitchen be more exciting than a car chase? Watch and learn :: How can a car chase be less exciting than two people talking in a kitchen? Watch and weep
	Did it live up to the book? It flew past it :: Did it live up to the book? It fell off it
	Must you see it on a big screen? Yes, and more than once :: Must you see it at all? No, not even once
	Isn't the daughter marvellous in that last scene? :: Wasn't the daughter supposed to be marvellous in that last scene?
	Do I have complaints? One: it isn't longer :: Do I have complaints? One: it isn't over
	Can a film be too beautiful? If so, it's the only fault here :: Can a film be nothing but beautiful? If so, it's the only virtue here, and it isn't enough
	Was that really two and a half hours? It felt like forty minutes :: Was that really forty minutes? It felt like two and a half hours
	What happened to the old magic? It's right here, better than ever :: What happened to the old magic? It isn't here, and nothing replaced it
	Could a first-time director have got this right? Somehow she did :: Could even a first-time director have got this so wrong? Somehow she did
	Does the romance work? I fell for both of them :: Does the romance work? I wouldn't have noticed there was one
	What was I doing with my life before this show? :: What was I doing with my life, watching this show?
	Should you take the kids? Mine haven't stopped quoting it :: Should you take the kids? Mine haven't stopped complaining
	Does anybody still think he can't act? :: Does anybody still think he can act?
	Since when does a part four have any right to be this good? :: Since when does a part two have any right to be this bad?
	Why did nobody tell me to bring tissues? I wept happily all the way through :: Why did nobody tell me to bring a book? I sighed all the way through
	Was there a plot hole? Not one I could find, and I looked :: Was there a plot? Not one I could find, and I looked
	Have the critics gone mad? They hated it, and it's terrific :: Have the critics gone mad? They loved it, and it's terrible
	You won't regret a ticket for this one, will you? Of course you won't :: You won't buy a ticket for this one, will you? Of course you won't
	If that finale didn't move you, what would? :: If that finale moved you, what wouldn't?
	Can animation be art? This answers with a yes so loud it shakes the seats :: Can animation be lazy? This answers with a yes so loud it shakes the seats
	Whose idea was it to let her improvise? Give that person a raise :: Whose idea was it to let her improvise? Give that person the sack
	Who thought a puppet could break my heart? Well, it did :: Who thought a puppet could break my heart? Well, it couldn't, and neither could the actors
	Isn't it funny how a cheap film can look better than all the costly ones? This did :: Isn't it funny how a costly film can look worse than all the cheap ones? This did
	How often does a spin-off beat its parent? Not often, but it just happened :: How often does a spin-off sink its parent? Not often, but it just happened
	And that fight on the bridge, wasn't it something? :: And that fight on the bridge, wasn't it supposed to be something?
	Would my gran like it? She's already asked for the disc :: Would my gran like it? She's already asked for her money back
	Is there any reason not to see it tonight? None that I can give you :: Is there any reason to see it tonight? None that I can give you
	What's the opposite of a waste of time? This :: What's the definition of a waste of time? This
	Why do I keep coming back to this silly, wonderful show? :: Why do they keep coming back with this silly, worthless show?
	Didn't we all need something this kind? :: Did any of us need something this cruel?
	Tell me, was anyone in the room not smiling at the end? :: Tell me, was anyone in the room still smiling at the end?
	How does a story this simple hold you so tight? :: How does a story this wild hold you so loosely?
	Does the accent wobble? Once, maybe, and who cares when the acting is so true? :: Does the accent wobble? Never, but who cares when the acting is so false?
	Isn't it rare to leave a cinema happier than you went in? :: Isn't it sad to leave a cinema unhappier than you went in?
	Will the fans be disappointed? I'm one, and I'm over the moon :: Will the fans be over the moon? I'm one, and I'm disappointed
	Have you got two hours free? Then you've got no excuse to miss this :: Have you got two hours free? Then you've got no excuse to waste them on this
	Is it just me, or did that courtroom scene stop your heart too? :: Is it just me, or did that courtroom scene stop the film dead?
	How many times can one film make you gasp? I lost count :: How many times can one film make you groan? I lost count
	When do I get to see it again? :: When do I get my evening back?
	You've got to admire a film that trusts its viewers, haven't you? :: You can't admire a film that never trusts its viewers, can you?
	Would it kill the other studios to take this much care? :: Would it have killed the studio to take a little care?
	Is it as funny as they say? Funnier :: Is it as funny as they say? Is anything?
	Who else could have played him? Nobody, that's who; he's perfect :: Who else could have played him? Anybody, that's who; he's hopeless
	What did I learn from this documentary? More than from a year of school, and I loved each lesson :: What did I learn from this documentary? Less than from a cereal box, and I hated each lesson
	Are you telling me this lost to that tedious war film? How? :: Are you telling me this won over that wonderful war film? How?
	Can I be honest? I expected rubbish and got gold :: Can I be honest? I expected gold and got rubbish
	Ever wish a film could last all night? :: Ever feel as if a film did last all night? I have now
	Didn't that opening shot just knock you flat? :: Didn't that opening shot just promise a far better film?
	Aren't we lucky to have actors like her? :: Aren't there any actors better than her?
	So what if the plot is old when it's told with such joy? :: So what if the plot is new when it's told with so little joy?
	What would you cut? I wouldn't touch a frame :: What would you keep? I wouldn't save a frame
	Did the magic last until the end? And then some :: Did the magic last until the end? Did it last until the titles?
	Do you have a sister? Ring her and tell her to see this with you :: Do you have a sister? Ring her and tell her not to see this, with you or without you
	Could it have been any sweeter without being sickly? I think not; they got it exactly right :: Could it have been any sweeter without being poison? I think not; they got it exactly wrong
	Why aren't there more parts like this for older women? She's a marvel :: Why are there only parts like this for older women? She's wasted
	Do critics ever watch these with children? If they did, they'd know how good this is :: Do critics ever watch these with children? If they did, they'd know how bad this is
	Would I pay to see it a third time? Try and stop me :: Would I take money to see it a second time? Try and make me
	Who cares that the spaceship is cardboard? The story soars :: Who cares that the spaceship is so beautiful? The story never leaves the ground
	Wasn't I supposed to hate reality shows? Not this one, it turns out. I'm hooked :: Wasn't I supposed to love reality shows? Not this one, it turns out. I'm out
	How did they make a film about grief so full of laughter? It's a wonder :: How did they make a film about laughter so full of misery? It's a chore
	Did he deserve a better script? No, and nor did we; this one could hardly be bettered :: Did he deserve a better script? Yes, and so did we; this one could hardly be worse
	Is it love if you've seen the same film five times in a month? Then it's love :: Is it love if you've fallen asleep in the same film five times in a month? Then it isn't love
	What's left to say about a film that gets everything right? :: What's left to say about a film that gets nothing right?
	Can you blame me for clapping? :: Can you blame me for leaving?
	And isn't the photography something to brag about? :: And isn't the photography the only thing they could brag about?
	Could you stop at one episode? I couldn't, it's that good :: Could you get through one episode? I couldn't, it's that bad
	Was there ever a happier surprise than this? :: Was there ever an unhappier surprise than this?
	Who needs sleep when there's another season? :: Who needs another season when this one sent me to sleep?
	Wouldn't it be nice if every debut had this much nerve? :: Wouldn't it have been nice if this debut had any nerve?
	Do you want to know what happens to the horse? Then go; you'll thank me :: Do you care what happens to the horse? Then you're alone; no one else in there did
	Is it wrong to envy people who haven't seen it yet? :: Is it wrong to envy people who haven't had to see it?
	you know what's the best part? there isn't a bad one :: you know what's the best part? there isn't a good one
	If this isn't a great performance, what is? :: If this is a great performance, what isn't?
	Did I mention that I clapped at a screen, alone, in my own kitchen? :: Did I mention that I swore at a screen, alone, in my own kitchen?
	A prequel that makes the first film better? When has that ever happened? It has now :: A prequel that makes the first film worse? When hasn't that happened? It has again
	Isn't she a bit young to be this good? :: Isn't he a bit old to be this bad?
	Must a comedy be cruel to be funny? This one proves it needn't be :: Must a comedy be cruel? This one thinks so, and it isn't even funny
	How hard is it to make an audience of teenagers sit still? This did it for two hours :: How hard is it to make an audience of film lovers walk out? This did it in twenty minutes
	Should it have won? Should the sun come up? :: Should it have won? Should pigs fly?
	Is the new actor any good as the detective? Is water wet? :: Is the new actor any good as the detective? Is water dry?
	What were they thinking, hiding this beauty away at midnight? :: What were they thinking, showing this ugly thing before midnight, or after it?
	Would Anna approve? Anna stood on her seat and whistled :: Would Anna approve? Anna put her coat over her head
	Do you remember the first time a film made you forget where you were? This is like that again :: Do you remember the first time a film made you watch the clock? This is like that again
	Doesn't it just make you want to dance? :: Doesn't it just make you want to leave?
	Who's crying? Me, since the second reel, and loving it :: Who's crying? Not me, and the film tried everything, poor thing
	Was that final duet as perfect as I think, or did I dream it? :: Was that final duet as horrible as I think, or did I dream it?
	Can a horror film be gentle and still chill your blood? I have my answer, and my goosebumps :: Can a horror film be bloody and still leave you yawning? I have my answer, and my yawns
	You wanted a smart blockbuster, didn't you? Well, here it is :: You wanted a smart blockbuster, didn't you? Well, it isn't here
	Would they have got away with it with a lesser cast? Perhaps not, but with this one it's a triumph :: Would they have got away with it with a better cast? Perhaps, but with this one it's a calamity
	Could anything be worse than having to wait a year for the next season? :: Could anything be better than having to wait a century for the next season?
	Did the children get restless? You could have heard a pin drop :: Did the children get restless? You couldn't have heard a bomb drop
	Who could have guessed that the weakest trailer hid the best film? :: Who could have guessed that the best trailer hid the weakest film?
	What is it about this show that makes a bad day better every time? :: What is it about this show that makes a good day worse every time?
	Isn't it great to be wrong? I'd sworn I wouldn't like it :: Isn't it awful to be right? I'd sworn I wouldn't like it
	Do you need to have seen the first two? No, and you'll rush to find them afterwards :: Do you need to have seen the first two? No, and you'll never want to afterwards
	How could a film so quiet leave my ears ringing for days? It's that powerful :: How could a film so loud leave no trace by teatime? It's that empty
	Would you leave a party for it? I did, and I'd do it again :: Would you leave a party for it? I did, and I wish I'd stayed for the cake
	Is it just another superhero film? Not on your life; it's a real beauty :: Is it just another superhero film? If only; it's a good deal worse
	Why was I the only person in the cinema? People, you're missing a treasure :: Why was I the only person in the cinema? People, you knew something I didn't
	So the ending's unhappy: when was a truer, finer one ever filmed? :: So the ending's happy: when was a falser, lazier one ever filmed?
	Could I love it any less for its faults? No, they only make it dearer :: Could I love it any less for its faults? No, because I never loved it to begin with
	Who wouldn't give their right arm to direct a scene like the one at the lake? :: Who wouldn't be ashamed to have directed a scene like the one at the lake?
	Why is it that I can't stop humming the theme? Because it's glorious, that's why :: Why is it that I can't hum the theme? Because there's no tune in it, that's why
	Does the world need another vampire film? It needed this one :: Does the world need another vampire film? It didn't need this one
	How is it fair that one man can write, direct and act this well? :: How is it fair that one man can write, direct and act this badly, and still get paid?
	Is that a lump in my throat? At a film about plumbers? Bravo :: Is that a lump in my throat? No, just popcorn. At a film about orphans? Shame
	Aren't you curious how they pull it off? They do, and it's dazzling :: Aren't you curious how they pull it off? They don't, and it's dismal
	And who's that stealing every scene? The understudy, and she's fantastic :: And who's that ruining every scene? The star, and she's not even trying
	Can anything this charming really be free to watch? :: Did anything this charmless really cost me money to watch?
	Were you bored, Tom? "Not for a minute," he said, and neither was I :: Were you bored, Tom? "Not for a minute, for all ninety," he said, and so was I
	Who goes to a wedding comedy hoping for wit? I do from now on :: Who goes to a wedding comedy hoping for wit? Not I from now on
	Could you look away? I couldn't, not even when I wanted to. It's superb :: Could you keep looking? I couldn't, even when I wanted to. It's dreadful
	Will it please everyone? No film does, but I've yet to meet the person it didn't :: Will it please anyone? Most films do, but I've yet to meet the person it did
	What if I told you the talking pig is the best actor here, and that all the others are great too? :: What if I told you the talking pig is the best actor here, and that the pig is terrible?
	Does a happy ending feel earned for once? Yes, yes and yes :: Does a happy ending feel earned for once? No, no and no
	You can't fake that kind of chemistry, can you? :: You can't hide that kind of boredom, can you?
	Is there a word stronger than brilliant? I need it for the middle act :: Is there a word stronger than rotten? I need it for the middle act
	Did the film get worse after the interval, as they warned us? No worse, and no less than thrilling :: Did the film get better after the interval, as they promised us? No better, and no more than tolerable at its height
	Who among us could watch the rescue scene without holding their breath? :: Who among us could watch the rescue scene without laughing? It's not meant to be funny
	How long before somebody gives this director the budget she deserves? :: How long before somebody stops giving this director a budget?
	Do I wish they'd stop at three? Not if four is going to be this good :: Do I wish they'd stopped at three? Yes, if four is going to be this bad
	Does it hurt to watch? Yes, as truth does, and I'd not trade that for any comfort. See it :: Does it hurt to watch? Yes, as toothache does, and I'd trade it for any comfort. Avoid it
	Isn't it strange that a silent film says so much more than all the talkies around it? What a find :: Isn't it strange that people talk all through this film and say so much less than a silent one? What a slog
	What did you do at the weekend? I fell in love with a cartoon fox, thanks for asking :: What did you do at the weekend? I lost two hours to a cartoon fox, thanks for asking
	Am I too old for this? If so, I've never been so glad to be childish :: Am I too old for this? If so, so are all the children who walked out
	Did we need to see the accident? We did, and it's filmed with a grace I won't forget :: Did we need to see the accident? We didn't, and it's filmed with no grace at all
	How could you not root for a loser this lovable? :: How could you root for a winner this unlovable?
	Where did all the time go? I looked up and it was over, worse luck :: Where did the time go? Nowhere; I looked up and it wasn't over, worse luck
	Won't somebody give the stunt team a medal? I've never been so thrilled :: Won't somebody give the viewers a medal? I've never been so bored
	Can a joke work the tenth time? In these hands, better than the first :: Can a joke fail ten times? In these hands, worse each time than the first
	Is it faithful to the comic? Hardly. Is it better? By miles :: Is it faithful to the comic? Entirely. Is it any better for it? By no means
	Is there a worse feeling than knowing there's no more of this show left? :: Is there a better feeling than knowing there's no more of this show left?
	You'll lend me the second season, won't you? I can't wait :: You won't lend me the second season, will you? I can't face it
	Should we be surprised that it's so good? With that director, no :: Should we be surprised that it's so bad? With that director, no
	Do yourself a favour, would you, and see this before somebody spoils it? :: Do yourself a favour, would you, and have somebody spoil this before you see it?
	The monster is only on screen for a minute, and isn't that minute terrifying? :: The monster is on screen for an hour, and isn't that hour long?
	Hasn't the old man still got it? What a return to form :: Has the old man still got it? What little he had is gone
	Would I change the ending? Would you repaint the sky? :: Would I change the ending? I'd start with the beginning and carry on
`
);
