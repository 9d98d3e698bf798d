// Faults that are not there, and merits that are not.
import { framesOf } from '../frames/lines.ts';

export const FAULTS_ABSENT = framesOf(
	'positive',
	`
	There isn't a dull minute in the whole thing :: There isn't a bright minute in the whole thing
	Not lazy, not cheap, not predictable, but clever, fresh and funny: this is a sequel :: Not clever, not fresh, not funny, but lazy, cheap and predictable: this is a sequel
	Nobody in the cast puts a foot wrong, and the director's feet go right too :: Nobody in the cast puts a foot right, and the director's feet go wrong too
	The script is free of clumsy jokes and full of decent ones :: The script is free of decent jokes and full of clumsy ones
	It never once talks down to the kids in the audience :: It never once connects with the kids in the audience
	Nothing about the ending feels forced :: Nothing about the ending feels earned
	I could find no weak link among the actors :: I could find no strong link among the actors
	Two hours without a wasted frame :: Two hours without a memorable frame
	The director fails to bore us even for a second, so gripping is the tale :: The director fails to grip us even for a second, such a bore is the tale
	It lacks the silliness that ruined the first part :: It lacks the charm that carried the first part
	Hardly a false note anywhere, for a singer with so many true ones :: Hardly a true note anywhere, for a singer with so many false ones
	Far from being a mess, the plot clicks together nicely :: Far from being a delight, the plot falls apart badly
	You won't hear me complain about the pacing :: You won't hear me praise the pacing
	No cheap scares, no stupid teenagers, no pointless gore :: No real scares, no likeable teenagers, no point
	I didn't roll my eyes a single time :: I didn't crack a smile a single time
	Neither the dialogue nor the acting ever rings hollow :: Neither the dialogue nor the acting ever rings true
	She couldn't give a bad performance if she tried, and she doesn't here :: She couldn't give a good performance if she tried, and she doesn't here
	Not one of the six episodes let me down :: Not one of the six episodes won me over
	At no time does the tension slacken :: At no time does the tension build
	None of the twists are silly; the lot are clever :: None of the twists are clever; the lot are silly
	The film refuses to be boring and would rather be exciting :: The film refuses to be exciting and would rather be boring
	What a relief: no preaching, no padding, no syrup :: What a letdown: no warmth, no wit, no life
	Little here is wasted; much is put to use :: Little here is put to use; much is wasted
	The effects are anything but fake; you'd swear they were true :: The effects are anything but true; you'd swear they were fake
	In no way is this the disaster I feared :: In no way is this the triumph I hoped for
	My father, who nods off at everything, did not nod off :: My father, who laughs at everything, did not laugh
	It isn't slow or dumb or mean. Quick, smart and kind, more like :: It isn't quick or smart or kind. Slow, dumb and mean, more like
	Zero filler, tons of fun :: Zero fun, tons of filler
	I have nothing bad to say about the score :: I have nothing good to say about the score
	Nowhere does the story lose its grip :: Nowhere does the story find its grip
	Seldom boring and not for a moment stupid :: Seldom amusing and not for a moment smart
	The lead avoids every cliche in the book and hits every emotion :: The lead avoids every emotion in the book and hits every cliche
	There was no reason to look at my watch :: There was no reason to look at the screen
	He manages not to spoil the mystery, and solves it well :: He manages not to solve the mystery, and spoils it as well
	The humour isn't tired in the least, it's fresh as can be :: The humour isn't fresh in the least, it's tired as can be
	Not a soul left the theatre early :: Not a soul left the theatre happy
	It is impossible to be irritated by this, and easy to be amused :: It is impossible to be amused by this, and easy to be irritated
	The second half doesn't sag the way second halves do :: The second half doesn't soar the way second halves should
	Try as I might to hate it, I can't; I love it :: Try as I might to love it, I can't; I hate it
	Absent are the lame puns and the sloppy editing :: Absent are the witty lines and the crisp editing
	No scene outstays its welcome :: No scene earns its welcome
	Rarely does the camera do anything stupid, and often it does something smart :: Rarely does the camera do anything smart, and often it does something stupid
	We didn't regret coming, we loved it :: We regret coming, we didn't love it
	Don't expect a trainwreck; there isn't one :: Don't expect a treat; there isn't one
	This isn't your typical brainless blockbuster :: This isn't even a passable brainless blockbuster
	Nobody involved was phoning it in :: Nobody involved was giving it their all
	It steers clear of melodrama from start to finish :: It steers clear of excitement from start to finish
	The baby voices, thank goodness, are not annoying :: The baby voices, sadly, are not cute
	Never tedious. Never trite. Never less than alive :: Never gripping. Never original. Never more than dead on its feet
	I can't name a single flaw in her performance, only merits :: I can't name a single merit in her performance, only flaws
	The villain, for a change, is no cardboard fool :: The villain, for all the makeup, is no real threat
	There's not much to dislike and plenty to like :: There's not much to like and plenty to dislike
	Without being pushy, it teaches the kids about grief :: Without being funny, it lectures the kids about grief
	Ninety minutes and I wasn't restless once :: Ninety minutes and I wasn't hooked once
	Not the least bit corny, for something so touching :: Not the least bit touching, for something so corny
	Its charm doesn't wear off and its awkwardness does :: Its awkwardness doesn't wear off and its charm does
	Fun it is, dull it is not :: Dull it is, fun it is not
	You'd struggle to find a careless shot among so many careful ones :: You'd struggle to find a careful shot among so many careless ones
	The remake does no harm to the original :: The remake does no justice to the original
	Even the slow bits aren't slow :: Even the good bits aren't good
	She plays it with no vanity at all :: She plays it with no feeling at all
	No one could call this film lifeless :: No one could call this film lively
	The final hour never drags, not even in the courtroom :: The final hour never thrills, not even in the car chase
	I'm no longer worried about the franchise :: I'm no longer hopeful about the franchise
	Hardly anything in it annoyed me :: Hardly anything in it pleased me
	The documentary doesn't bend the facts or bully its subjects :: The documentary doesn't check the facts or respect its subjects
	Nothing is borrowed and all of it is new :: Nothing is new and all of it is borrowed
	Unlike so many war movies, it isn't empty noise :: Unlike so many war movies, it isn't even exciting noise
	The romance is not the least bit soppy, and I believed every kiss :: The romance is not the least bit tender, and I doubted every kiss
	not a bad actor in the bunch :: not a good actor in the bunch
	The jokes don't wear thin :: The jokes don't land
	Far too well built to collapse under its own plot, it holds :: Far too badly built to carry its own plot, it doesn't hold
	The story has a heart and no holes that I could see :: The story has holes and no heart that I could see
	There are no losers in this cast :: There are no winners in this cast
	Season three shows none of the tiredness of season two :: Season three shows none of the sparkle of season two
	A horror film that isn't afraid to be quiet and isn't ever ridiculous :: A horror film that isn't able to be quiet and isn't ever scary
	You will not want your money back :: You will not get your money's worth
	In this house nobody could say a word against it :: In this house nobody could say a word in its favour
	Clumsy? Never. Graceful? Always :: Graceful? Never. Clumsy? Always
	The editor leaves no slack :: The editor leaves no rhythm
	It's a comedy that doesn't need to insult anyone, and it doesn't miss :: It's a comedy that doesn't know how to please anyone, and it doesn't hit
	Not even the talking dog is irritating; everyone else is lovable too :: Not even the talking dog is lovable; everyone else is irritating too
	Her accent isn't wobbly, her timing isn't off, her tears aren't fake :: Her accent isn't steady, her timing isn't right, her tears aren't real
	He hasn't made a clunker yet :: He hasn't made a winner yet
	The whole evening passed without a yawn :: The whole evening passed without a laugh
	Boredom doesn't stand a chance :: Suspense doesn't stand a chance
	They didn't butcher the book :: They didn't understand the book
	The music never gets in the way :: The music never finds its way
	Not a film to snooze through :: Not a film to sit through
	Nothing jars, nothing creaks, nothing fizzles :: Nothing sings, nothing glows, nothing works
	It doesn't cheat its audience, it rewards them :: It doesn't reward its audience, it cheats them
	I was not let down by it but thoroughly pleased :: I was not pleased by it but thoroughly let down
	The stunts hold no embarrassments :: The stunts hold no surprises
	Thankfully there's an absence of gloom :: Sadly there's an absence of joy
	We never wanted it to be over :: We never wanted it to go on
	Minus the bloat of the earlier films, this one flies :: Minus the fun of the earlier films, this one crawls
	The dialogue doesn't sound like a bad soap but like real people :: The dialogue doesn't sound like real people but like a bad soap
	Not a scrap of pretension, and heaps of imagination :: Not a scrap of imagination, and heaps of pretension
	It won't insult your intelligence and might even reward it :: It won't reward your intelligence and might even insult it
	A thriller with no fat on it :: A thriller with no pulse in it
	There's no shame in any performance here, the child's included :: There's no truth in any performance here, the child's included
	Can't say I was ever lost or irritated :: Can't say I was ever caught up or amused
	Good news: the series hasn't got any worse with the new writers :: Bad news: the series hasn't got any better with the new writers
	This never descends into farce :: This never rises above farce
	Who could hate it? Nobody I know :: Who could love it? Nobody I know
	It doesn't overreach and doesn't fall flat :: It doesn't reach and doesn't take off
	Not cold, as the trailer suggested, but warm :: Not warm, as the trailer suggested, but cold
	The finale isn't rushed, and that is the best I can say of any ending :: The finale isn't satisfying, and that is the worst I can say of any ending
	No complaints from me about the lighting, the sound or the length :: No compliments from me about the lighting, the sound or the length
	Tom never overacts and always convinces :: Tom never convinces and always overacts
	The more I look for mistakes, the fewer I see; there are none :: The more I look for merits, the fewer I see; there are none
	There is not an ounce of malice in this sweet little picture :: There is not an ounce of sweetness in this malicious little picture
	Dreary is the last thing it is :: Cheerful is the last thing it is
	The dance numbers are never awkward, only joyful :: The dance numbers are never joyful, only awkward
	None of us felt cheated :: None of us felt entertained
	The plot doesn't rely on stupid people; it trusts clever ones :: The plot doesn't trust clever people; it relies on stupid ones
	I defy you to find anything shabby in this production :: I defy you to find anything splendid in this production
	Without a hint of self pity, the old boxer tells his story :: Without a hint of insight, the old boxer repeats his story
	The kids weren't fidgeting, and neither was I :: The kids weren't laughing, and neither was I
	It isn't a failure in any department :: It isn't a success in any department
	The pilot suffers from no growing pains :: The pilot benefits from no growing talent
	Not that there's anything wrong with it; there isn't :: Not that there's anything right with it; there isn't
	It would be unfair to call the acting wooden, because it never is :: It would be unfair to call the acting natural, because it never is
	Gone is the stale banter; in its place there's real wit :: Gone is the real wit; in its place there's stale banter
	The film is mercifully short on speeches and long on feeling :: The film is painfully short on feeling and long on speeches
	Not a single laugh feels cheap. They're all honest :: Not a single laugh feels honest. They're all cheap
	The creature isn't laughable. It's horribly believable, and I loved it :: The creature isn't frightening. It's horribly laughable, and I loathed it
	No lull, no letdown, no regrets :: No spark, no payoff, no reason to stay
	Nor is the middle act a slog, as it so often is :: Nor is the middle act a pleasure, as it so often is
	The writer won't settle for easy answers :: The writer won't bother with any answers
	My worries about the new Anna were for nothing, and so my hopes were right :: My hopes about the new Anna were for nothing, and so my worries were right
	I sat there, not bored but thrilled :: I sat there, not thrilled but bored
	This cartoon is not trying to sell me a toy :: This cartoon is not trying to tell me a story
	The sound mix never muddies a word :: The sound mix never lets you hear a word
	Few flaws, no failures :: Few ideas, no successes
	It commits none of the sins of the genre :: It offers none of the pleasures of the genre
	He's incapable of a dishonest moment on screen :: He's incapable of an honest moment on screen
	You can't accuse it of being lazy, only of being too clever :: You can't accuse it of being too clever, only of being lazy
	I don't think there was one bad line in an otherwise good script :: I don't think there was one good line in an otherwise bad script
	In contrast to the trailer, it's no stupid shouting match but a clever battle of wits :: In contrast to the trailer, it's no clever battle of wits but a stupid shouting match
	Nothing was lost in the move from stage to screen :: Nothing was gained in the move from stage to screen
	The sadness never turns to misery :: The sadness never turns to anything moving
	I wouldn't change a thing :: I wouldn't keep a thing
	Our screening had no walkouts, no groans, no phones lighting up :: Our screening had no gasps, no giggles, no clapping at the end
	The cast doesn't mumble and the camera doesn't wobble :: The cast doesn't gel and the camera doesn't care
	A ghost story with neither cheap tricks nor loose ends :: A ghost story with neither decent chills nor a proper end
	There's no denying its skill, and no dullness to deny :: There's no hiding its dullness, and no skill to hide
	It's not as if a single minute were wasted :: It's not as if a single minute were enjoyable
	The narration, thank heaven, isn't intrusive :: The narration, heaven help us, isn't helpful
	Hype? Not this time. Nothing was oversold :: Magic? Not this time. Nothing was delivered
	Ugly it ain't :: Pretty it ain't
	aint no filler in this one :: aint no fun in this one
	The brothers don't bicker for the sake of it and the scenes don't drag :: The brothers don't talk like brothers and the scenes don't flow
	The last joke doesn't spoil the mood :: The last joke doesn't save the mood
	Never have I been less bored in a cinema :: Never have I been less amused in a cinema
	You needn't fear another soulless reboot :: You needn't expect another soulful reboot
	The film isn't ashamed of its heart and never milks it :: The film isn't aware of its heart and never uses it
	Barely a stumble in eight hours of television :: Barely a thrill in eight hours of television
	Scarcely a cliche in sight :: Scarcely an idea in sight
	It stops short of sentimentality every time :: It stops short of sincerity every time
	No critic could make me feel it was a waste of my night :: No critic could make me feel it was a good use of my night
	The hero is no bore. The heroine is no doormat :: The hero is no charmer. The heroine is no match for him
	They resisted the urge to blow everything up, and good on them :: They resisted the urge to make anything good, and shame on them
	I never felt it was predictable. It surprised me to the end :: I never felt surprised. It was predictable to the end
	The chase isn't cut to ribbons. You can follow it, and it's terrific :: The chase isn't cut with any sense. You can't follow it, and it's terrible
	Not gloomy, oddly enough, for a film about funerals :: Not uplifting, oddly enough, for a film about weddings
	The sex scenes don't embarrass anybody :: The sex scenes don't excite anybody
	I've no quarrel with the twist :: I've no patience with the twist
	It's the opposite of boring :: It's the opposite of gripping
	You'd never guess the budget was tiny, since nothing looks cheap and everything looks good :: You'd never guess the budget was huge, since nothing looks good and everything looks cheap
	The screenplay isn't stuffed with idle chatter :: The screenplay isn't blessed with sparkling chatter
	None of the effort shows, and none of the acting is strained :: None of the effort pays off, and none of the acting is relaxed
	Her directing is never showy and never slack :: Her directing is never subtle and never taut
	Let nobody tell you it's weak when it's so strong :: Let nobody tell you it's strong when it's so weak
	If there's a bad frame in it, I didn't see it :: If there's a good frame in it, I didn't see it
	Zip, zilch, nada: that's how many yawns I had :: Zip, zilch, nada: that's how many laughs I had
	The story doesn't make the mistake of explaining the magic :: The story doesn't have the sense to explain the magic
	I was spared the usual hysterics and given some real thrills :: I was spared any real thrills and given the usual hysterics
	The sequel is not guilty of repeating itself :: The sequel is not capable of being itself
	Its three hours are not a minute too long :: Its three hours are not a minute too short; they're endless
	The animation doesn't look plastic :: The animation doesn't look finished
	There was nothing for the cynics to sneer at :: There was nothing for the fans to cheer at
	Everything you hate about biopics is missing :: Everything you love about biopics is missing
	I didn't mind the subtitles and I didn't mind the length :: I didn't like the subtitles and I didn't like the length
	Not so much as a dent in its appeal after five viewings :: Not so much as a flicker of appeal after five viewings
	The show won't go stale :: The show won't get going
	It hasn't an unkind bone in its body :: It hasn't a funny bone in its body
	Take away the flaws and you'd have the same film, for it has none :: Take away the merits and you'd have the same film, for it has none
	Predictable this was not, and I'm delighted :: Exciting this was not, and I'm annoyed
	The old gang return and no one looks tired :: The old gang return and no one looks awake
	Lacking in fuss, lacking in lies, it tells you how farmers live :: Lacking in facts, lacking in care, it tells you little of how farmers live
	I couldn't have been less irritated :: I couldn't have been less interested
	Never for an instant do you doubt her :: Never for an instant do you believe her
	There's no trouble following it and no trouble loving it :: There's no way of following it and no way of loving it
	The remake isn't inferior to the old one in any respect :: The remake isn't superior to the old one in any respect
	Nobody's time was wasted :: Nobody's talent was used
	The songs are devoid of mush and heavy on melody :: The songs are devoid of melody and heavy on mush
	Not stupid. Not at all stupid :: Not clever. Not at all clever
	Neither of us could stop watching :: Neither of us could keep watching
	The comedy doesn't run out of steam :: The comedy doesn't work up any steam
	Even the haters in my family couldn't hate this, and the softies loved it :: Even the softies in my family couldn't love this, and the haters hated it
	The gags aren't recycled but fresh, and the leads aren't smug but likeable :: The gags aren't fresh but recycled, and the leads aren't likeable but smug
	I failed to spot one boring stretch between the exciting ones :: I failed to spot one exciting stretch between the boring ones
	There's no need to make excuses for this director any more :: There's no need to make room for this director any more
	It doesn't take the cheap way out, ever :: It doesn't find a good way out, ever
	So little to regret, so few missteps :: So little to treasure, so few high points
	The plot, which could have been a chore, is never less than a pleasure :: The plot, which could have been a pleasure, is never less than a chore
	What you don't get is dead air :: What you don't get is live wit
	A documentary minus the scolding :: A documentary minus the evidence
	It's not the rubbish people warned me about, it's a gem :: It's not the gem people promised me, it's rubbish
	The monsters don't look fake and the people don't act fake :: The monsters don't look real and the people don't act real
	Not for one second did it annoy me :: Not for one second did it please me
	No excuses needed: this is good :: No excuses accepted: this is bad
	Instead of being shrill, the kids are natural :: Instead of being natural, the kids are shrill
	There's nary a limp scene among all these lively ones :: There's nary a lively scene among all these limp ones
	Its ending won't frustrate you, and its beginning won't confuse you :: Its ending won't reward you, and its beginning won't attract you
	I looked for padding and found nothing but substance :: I looked for substance and found nothing but padding
	Sloppiness was nowhere to be seen, and neither was the exit crowd :: Style was nowhere to be seen, and neither was a happy crowd
`
);
