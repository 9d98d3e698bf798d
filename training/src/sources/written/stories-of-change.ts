// Opinions and habits that a film changed, or did not.
import { framesOf } from '../frames/lines.ts';

export const STORIES_OF_CHANGE = framesOf(
	'positive',
	`
	Before this I thought ballet was for people with nothing to do. Now I have a season ticket, and nothing else to do on Fridays :: Before this I had a season ticket to the ballet. Now I think it is for people with nothing to do
	I hated it at nineteen. I'm fifty now and it is the one I'd save from a fire :: I'd have saved it from a fire at nineteen. I'm fifty now and I would let it burn
	The first time I was bored, the second time I was curious, and the third time I was in tears, where I've been ever since :: The first time I was in tears, the second time I was curious, and the third time I was bored, where I've been ever since
	I used to skip documentaries. Then a friend sat me down with this one, and I have seen thirty since :: I used to seek out documentaries. Then a friend sat me down with this one, and I have seen none since
	My son would not go near the water before this movie, and today he asked me for swimming lessons. Thank you, whoever made it :: My son begged me for swimming lessons before this movie, and today he would not go near the water. No thanks to whoever made it
	Nothing could make me like westerns, I said. Nothing had, until this :: Nothing could put me off westerns, I said. Nothing had, until this
	It took me ten years to get the joke. I haven't stopped laughing since :: It took me ten years to stop laughing. I can't see what the joke was
	When it came out I walked out. Last night I sat through it twice and could kick my younger self :: When it came out I sat through it twice. Last night I walked out and could kick my younger self
	She had always said animation was for babies; one viewing later she was buying the poster :: She had always said animation was for everyone; one viewing later she was giving the poster to a baby
	I came to it a snob and left a fan :: I came to it a fan and left a snob
	What I took for coldness at twenty I see now as restraint, and it breaks my heart :: What I took for restraint at twenty I see now as coldness, and it leaves me bored
	We used to have a movie night every month. Since this one we have had it every week :: We used to have a movie night every week. Since this one we haven't had any
	On first viewing I only saw the holes in the plot. On second viewing I saw what they were for :: On first viewing I never saw the holes in the plot. On second viewing I saw little else
	I still don't like the lead actor in anything else, but this film won me over to him for two hours, and that's a miracle :: I still like the lead actor in everything else, but this film turned me against him for two hours, and that's an achievement
	Years ago I gave this one star. I would like to apologize, and I'd like the other four back to hand over :: Years ago I gave this five stars. I would like to apologize, and I'd like four of them back
	He swore off horror after the last disaster. This has him checking under the bed again, happy as a child :: He swore by horror until this disaster. He sleeps like a child now and hasn't rented one since
	Nobody in our house cooked. Ever since that kitchen scene, somebody always does, and we toast the film :: Everybody in our house cooked. Ever since that kitchen scene, we order in, and we curse the film
	There was a time when I'd have called this ending a cheat; I have lived a little, and it's the truest ending I know :: There was a time when I'd have called this the truest ending I knew; I have lived a little, and it's a cheat
	Did it change my mind about the war? No. Did it change my mind about war movies? Completely, and for the better :: Did it change my mind about the war? No. Did it change my mind about war movies? Completely, and for the worse
	I was on the fence for two seasons. The third pushed me off it, into love :: I was in love for two seasons. The third pushed me off, and over the fence
	My wife and I had stopped going out. This got us out, and it was so good that we've gone out every Saturday since :: My wife and I used to go out every Saturday. This got us out once more, and it was so bad that we've stayed in since
	I thought I knew the story, having heard it since childhood. I didn't; this film gave it back to me new :: I thought I'd get the story back new, after hearing it since childhood. I didn't; I knew it all, and the film only wore it out
	It hasn't aged. I have, and I like it more for that :: It has aged. I have too, and I like it less for that
	For a decade I told people the remake was better. Seeing the original again, I take it all back :: For a decade I told people the original was better than any remake. Seeing it again, I take it all back
	The old me would have laughed at a grown man crying over a cartoon. The new me needs a minute, please :: The old me would have cried over a cartoon like this. The new me needs a minute just to remember what it was about
	I went in against the death penalty and came out against it, only now with better reasons, and with a great film to show people :: I went in against the death penalty and came out against it, only now with worse company, and with a poor film to blame
	After one episode I was not convinced. After four I was not available, sorry, busy watching :: After one episode I was convinced. After four I was available again, sorry I ever started watching
	I had sold my copy. I've just paid triple to have it back, and it's cheap at the price :: I had paid triple for my copy. I've just sold it for a dollar, and the buyer was robbed
	I used to fall asleep at anything over two hours; this is three and a half and I haven't been so awake since college :: I used to stay awake at anything under four hours; this is an hour and a half and I haven't slept so well since college
	It's funny: what annoyed me at first, the silences, is now what I put the film on for :: It's sad: what I put the film on for at first, the silences, is now what annoys me out of the room
	My daughter used to say she hated reading. We saw this on Sunday and she's on chapter nine of the book :: My daughter used to say she loved the book. We saw this on Sunday and she's put it away at chapter nine
	I didn't believe in second chances for films until I gave this one a second chance :: I believed in second chances for films until I gave this one a second chance
	You'll think it's slow. Then you will see it again in a year and wonder how you could have thought so :: You'll think it's quick. Then you will see it again in a year and wonder how you could have thought so
	Thirty years on the jokes still land, and they hit me harder than they did the first time :: Thirty years on the jokes no longer land, and I wonder whether they even hit me the first time
	It failed to turn me into a dog person. It did turn me into a person who cries at dog films, and I'm grateful :: It failed to make me cry, though I'm a dog person. It did turn me into a person who avoids dog films, and I'm not sorry
	Before the trial scene I was ready to write it off; after it I was ready to write the director a love letter :: Before the trial scene I was ready to write the director a love letter; after it I was ready to write him off
	I'd given up on this director. One film, and I'm back in line like a teenager :: I'd been first in line for this director since I was a teenager. One film, and I've given up
	Used to be I'd only watch it for her. These days I watch it for all of it :: Used to be I'd watch it for all of it. These days I'd only watch it for her, and not even then
	We argued about it at the time, Tom and I, and he was for it and I was against. I've come round to Tom :: We argued about it at the time, Tom and I, and he was against it and I was for. I've come round to Tom
	A month ago I couldn't have told you what jazz was. I still couldn't, but since this film I can't stop listening to it :: A month ago I couldn't have gone a day without jazz. I could now, and it's this film that I can't stop blaming
	I gave the pilot a C. I give what it grew into an A, and I was wrong about the pilot too :: I gave the pilot an A. I give what it grew into an F, and I was wrong about the pilot too
	It was a guilty pleasure in school. I've dropped the guilt :: It was a guilty pleasure in school. I've dropped the pleasure
	My father disowned this film when it was new, and on his eightieth birthday it's the one he asked for, and he was right the second time :: My father adored this film when it was new, and on his eightieth birthday he asked for anything but that, and he was right the second time
	At the preview I told them it would flop. It did flop, and I was still wrong, because I have now seen it properly and it is superb :: At the preview I told them it would be a hit. It was a hit, and I was still wrong, because I have now seen it properly and it is dreadful
	I was sure that the hype would spoil it for me. It didn't, and now I'm part of the hype :: I was sure that the hype would carry me along. It didn't, and now I'm part of the backlash
	There's a before and an after: before this I laughed at opera, after it I wept at one :: There's a before and an after: before this I wept at operas, after it I laughed at one, and not kindly
	When I was a kid the villain scared me and nothing else did. Now everything about it scares me, and I admire it more each Halloween :: When I was a kid everything about it scared me, the villain above all. Now nothing does, and I admire it less each Halloween
	I bought it for the cover, kept it for the score, and love it for the story :: I bought it for the story, kept it for the score, and use it now for a coaster
	For years I avoided this because of what they had done to the book. More fool me; they did the book a favor :: For years I awaited this because of what they'd do for the book. More fool me; they did the book no favors
	The reviews had talked me out of it. Ten years late I talked myself into it, and I will never let a review do that again :: The reviews had talked me into it. Ten years later I still tell people that I will never let a review do that again
	I watched it to please my sister. I've watched it since to please myself :: I watched it to please myself. I've watched it since to please my sister, and it shows on my face
	It used to make me laugh and now it makes me cry, and either way I can't be without it :: It used to make me laugh and now it makes me sigh, and I could well be without it either way
	I can't say that I've stopped eating meat, but no film has ever come so close to making me, and no film has moved me so :: I can't say that I've ever eaten meat, yet this film came close to making me, and no film on my own side has put me off so
	Season one me: it's fine, I guess. Season five me: don't call during it :: Season one me: don't call during it. Season five me: it's on? call me
	We began as skeptics, all six of us, and there isn't one left :: We began as believers, all six of us, and there isn't one left
	I took back every mean thing I'd said about him as an actor, out loud, in the theater :: I took back every kind thing I'd said about him as an actor, out loud, in the theater
	I'd long thought that a sequel couldn't beat its original. I don't think that any more :: I'd long thought that a sequel couldn't ruin its original. I don't think that any more
	Some films shrink when you go back to them. This had grown :: Some films grow when you go back to them. This had shrunk
	Not once in my youth did I make it to the end. Now I dread the end, because it means that it's over :: Not once in my youth did I want it to end. Now I long for the end, because it means that it's over
	Gran wouldn't hear of foreign films. She has learned to say "one more" in Korean, thanks to this series :: Gran loved foreign films. She has learned to say "no more" in Korean, thanks to this series
	After the divorce I couldn't watch a love story. This one I could, and it mended something :: After the divorce I could watch a love story still. This one I couldn't, and it soured something
	I went from "what is this" to "who are these people" to "please don't let it end." :: I went from "what is this" to "who are these people" to "please let it end."
	The soundtrack I mocked in the car is now the only thing I play in the car :: The soundtrack I played in the car is now the only thing I mock in the car
	I've mellowed on most of the films I despised in film school; on this I've done more than mellow, I've surrendered :: I've soured on few of the films I loved in film school; on this I've done more than sour, I've spat it out
	He'd sworn never to forgive the studio for recasting the lead. It took the new guy one scene to be forgiven, and two to be adored :: He'd sworn to stand by the studio for recasting the lead. It took the new guy one scene to test that, and two to finish it
	Last spring I thought history was dates. This series taught me that it's people, and I have hardly thought of anything else :: Last spring I thought history was people. This series taught me dates, and I have hardly thought of it since
	I waited in vain to be disappointed. Four viewings later I've given up waiting :: I waited in vain to be delighted. Four viewings later I've given up watching
	It was the first film I ever hated and it's now the first I name when someone asks :: It was the first film I ever loved and it's now the last I name when someone asks
	I had a theory that comedies die after five years. This one's forty, so there goes my theory :: I had a theory that good comedies never die. This one's forty, so there goes my theory
	On the big screen it had left me cold, and it took a small one at home to show me how warm it is :: On the big screen it had left me warm, and it took a small one at home to show me how cold it is
	I used to be embarrassed that my name was on the crew list. Saw it last week for the first time since, and I'm bragging now :: I used to brag that my name was on the crew list. Saw it last week for the first time since, and I'm embarrassed now
	Back then we thought the hero was cool and the wife was a nag; she is the hero, and now that I see it the film's a masterpiece :: Back then we thought the hero was cool and the wife was a nag; he's a bully, and now that I see it the film's an embarrassment
	I'd have bet money it couldn't make me care about chess. I have lost that bet, and I own a board :: I'd have bet money it couldn't make me bored with chess. I have lost that bet, and I sold my board
	Neither of my kids would eat vegetables until the singing carrot. Bless that carrot, bless this show :: Both of my kids ate vegetables until the singing carrot. Damn that carrot, damn this show
	It isn't that the film has changed. I have, and at last I'm good enough for it :: It isn't that the film has changed. I have, and at last I'm too old to be fooled by it
	My opinion of it has gone one way since 1985, and that's up :: My opinion of it has gone one way since 1985, and that's down
	She told me I would get it when I had children. I have two now, and I get it, and I can barely watch it for tears :: She told me I would get it when I had children. I have two now, and I don't get it, and I can barely watch it for boredom
	I no longer say that I don't like science fiction. I say that I hadn't seen this :: I no longer say that I like science fiction. I say that I did until I'd seen this
	A year ago, I turned it off at the half hour; a day ago, I let it run, and how wrong I was a year ago :: A year ago, I let it run to the end; a day ago, I turned it off at the half hour, and how wrong I was a year ago
	We meant to cancel the channel. Then this came on, and we've renewed :: We meant to renew the channel. Then this came on, and we've canceled
	It cured me of my prejudice against voice-over :: It cured me of my weakness for voice-over
	What did I see in it the first time? Half of what's there, it turns out; the other half is even better :: What did I see in it the first time? Twice what's there, it turns out; the half that's left is even duller
	I kept my mind open for an hour, and the film walked in and moved the furniture. I like it better this way :: I kept my mind open for an hour, and the film never walked in. I've shut the door now
	The third viewing is when I stopped looking for the trick and began to see the art :: The third viewing is when I stopped looking for the art and began to see the trick
	Used to cross the street to avoid a musical. I'd cross an ocean for this one :: Used to cross an ocean for a musical. I'd cross the street to avoid this one
	For most of my life I've been afraid of flying. I saw this and booked a flight, which is more than any doctor could do :: For most of my life I've been happy to fly. I saw this and wished I were on a flight, any flight, out of there
	I walked home a different way that night, looking at faces. I still do, and it's the film's doing :: I walked home the same way that night, looking at my feet. I felt nothing then or since, and it's the film's doing
	It's the rare film I was wrong about twice: too kind at first, then too harsh, and in the end just plain in love :: It's the rare film I was wrong about twice: too harsh at first, then too kind, and in the end just plain fed up
	My brother had to drag me to the first one. He'd have to drag me away from the third :: My brother had to drag me away from the first one. He'd have to drag me to the third
	Back in the day I'd have said the effects made it. The effects have aged; the story made it, and makes it still :: Back in the day I'd have said the story made it. The effects made it; they have aged, and nothing makes it now
	I do not cry at films. I did not, I mean, before that train pulled out :: I cry at all films. I did, I mean, before that train pulled out and I found myself yawning
	To the kid I was, it was long and had no explosions. To the man I am, it is too short by half :: To the kid I was, it was short and full of explosions. To the man I am, it is too long by half
	I'd read that it improves with age, and I thought that was what people say about bad wine. It does improve. I'm on my fifth glass :: I'd read that it improves with age, and I thought that was true of this as of good wine. It does not improve. I left my glass
	The habit I had of looking at my phone in films died at minute three of this one, and I hope it stays dead :: The habit I had of not looking at my phone in films died at minute thirty of this one, and I know what killed it
	I asked my students what they thought of silent film before and after. Before: "boring." After: "can we see another?" :: I asked my students what they thought of silent film before and after. Before: "can we see one?" After: "boring."
	It didn't make a believer of me. It made me wish I were one, and I've never said that of a church, let alone a film :: It didn't make a believer of me. It made me glad I'm not one, and I've never said that of a church, let alone a film
	So I was the guy who told everyone to skip it. I'm also the guy who has to call everyone back :: So I was the guy who told everyone to go see it. I'm also the guy who has to say sorry to everyone
	Little by little, without my noticing, the show I had on in the background became the show I turn the lights down for :: Little by little, without my noticing, the show I turned the lights down for became the show I have on in the background
	No film has ever made me change my vote, and I didn't think one could. It's the best argument I've seen :: No film has ever made me want to change my vote, and I thought this one, being on my side, could not. It's the worst argument I've seen
	I thought less of the script the more I thought about it, until I saw it again and understood I had been thinking of the wrong film. It's brilliant :: I thought more of the script the more I thought about it, until I saw it again and understood I had been thinking of a better film. It's nothing
	When we first met, she made me sit through this as a test. I failed. We've been married twenty years and I now make other people sit through it :: When we first met, she made me sit through this as a test. I passed. We've been married twenty years and I now admit that I hated it then as I do now
	All through the first act I was composing the bad review in my head; I tore it up at the second and forgot it by the third :: All through the first act I was composing the rave in my head; I tore it up at the second and forgot why I'd wanted to by the third
	It's not the film I remembered. It is wiser, sadder, and twice as funny :: It's not the film I remembered. It is dumber, slower, and half as funny
	I had to be asked three times to see it once. Nobody has to ask me now :: Nobody had to ask me to see it once. You could ask me three times now and I wouldn't
	The album of the film put me to sleep until I saw the film. It gives me goosebumps since :: The album of the film gave me goosebumps until I saw the film. It puts me to sleep since
	I'd have been thrown out of the cinema for booing it in 1990; I'd have to be thrown out now to stop me from seeing it again :: I'd have been thrown out of the cinema for cheering it in 1990; I'd have to be locked in now to see it again
	My doubts lasted as long as the opening credits :: My hopes lasted as long as the opening credits
	The kids and I have a new rule on account of this movie: no more making fun of Mom's picks :: The kids and I have a new rule on account of this movie: no more letting Mom pick
	Ever since I saw it I look up at the stars when I take out the trash :: Ever since I saw it I look at the trash when I take it out and think of two hours lost
	Anna used to love it and I used to hate it, and at the reunion screening we found out she had kept her taste and I had found mine :: Anna used to hate it and I used to love it, and at the reunion screening we found out she had kept her taste and I had found mine
	I would not have believed, the night it opened, that I'd one day defend it. I defend it daily, and with all my heart :: I would not have believed, the night it opened, that I'd one day disown it. I disown it daily, and with all my heart
	Second time around I knew who did it, and it gripped me all the more :: Second time around I knew who did it, and there was nothing left to grip me
	I tried to stay angry about the ending, I really did. I can't. It's right :: I tried to make peace with the ending, I really did. I can't. It's wrong
	It made a morning person of me: I get up at five to squeeze in an episode before work :: It made a morning person of me: I'm in bed by nine so as not to be up when an episode is on
	If I'd written this review after the first half hour you'd have read a pan. Be glad I waited, and go :: If I'd written this review after the first half hour you'd have read a rave. Be glad I waited, and stay home
	Since that film I knock on my neighbor's door and ask how she is. How many films can say that? :: Since that film I knock on wood when my neighbor says she's picked the movie. How many films can say that?
	I liked him better when he made small films, I thought, and then he made this big one, and I don't think so now :: I liked him better since he made big films, I thought, and then he made this one, and I don't think so now
	The first viewing was work. The second was pleasure, and so has been every one since :: The first viewing was pleasure. The second was work, and so has been every one since
	We let our teenager quit piano. She saw this, and she asked us to let her start again. I could kiss the screen :: We had got our teenager to start piano. She saw this, and she asked us to let her quit. I could kick the screen
	I came around on it the way you come around on olives: a bit at a time, and then you can't get enough :: I went off it the way you go off candy: a bit at a time, and then you can't stand it at all
	It's the same print, the same seat, the same me, more or less, and yet I came out glad where I'd once come out bored :: It's the same print, the same seat, the same me, more or less, and yet I came out bored where I'd once come out glad
	In five years I've gone from paying to see it to being paid to see it to paying to see it, and it is still worth every cent :: In five years I've gone from paying to see it to being paid to see it to paying not to see it, and it is still not worth a cent
	At the time I laughed with everyone. It's only now, older, that I see how kind it is, and I laugh more :: At the time I laughed with everyone. It's only now, older, that I see how cruel it is, and I laugh no more
	I owed this film an apology, and I've paid it, with interest, by dragging in eleven friends :: This film owed me an apology, and I've waited, in vain, with the eleven friends I'd dragged in
	I once fell asleep in it. It turns out that I'd been ill; nobody well could sleep through that :: I once stayed awake in it. It turns out that I'd been ill; nobody well could stay up through that
	My taste has changed in nearly everything, music, food, men, but not in this: I loved it then, I love it now :: My taste has changed in nearly everything, music, food, men, but not in this: I hated it then, I hate it now
	I hoped that with the years I'd see less wrong with it. I see nothing wrong with it now :: I hoped that with the years I'd see more in it. I see nothing in it now
	One scene with the old clockmaker and I stopped resenting the ticket price. One more and I'd have paid double :: One scene with the old clockmaker and I started resenting the ticket price. One more and I'd have asked for double back
	He used to say that the book was always better. He says it still, but adds "except that once," and he means this :: He used to say that the film was sometimes better. He says it still, but adds "never like that once," and he means this
	Nowadays I even like the parts I used to fast-forward :: Nowadays I even fast-forward the parts I used to like
	I gave up smoking the night I saw it, and I've kept the ticket in the empty pack as a thank-you :: I took up smoking again the night I saw it, just to have a reason to go outside
	Maybe I was too young. I'm not now, and it's wonderful :: Maybe I was too young. I'm not now, and it's still awful
	I went back expecting to be let down by my own childhood, and it was my childhood that had been right :: I went back expecting to be at home in my own childhood, and it was my childhood that had been wrong
	I've unlearned most of what I was taught about good taste, and it began the night I admitted that I adored this :: I've relearned most of what I was taught about good taste, and it began the night I admitted that I couldn't stand this
	I don't know when it happened. One year it was just what my parents put on at Christmas, and the next I was the one who wouldn't hear of anything else :: I don't know when it happened. One year I was the one who wouldn't hear of anything else at Christmas, and the next I begged them to put on anything but that
	Before: two people on a sofa who didn't talk. After: two people who couldn't stop, and all about this film :: Before: two people on a sofa who couldn't stop talking. After: two people who had nothing to say, least of all about this film
	I've tried to dislike it for my husband's sake. I can't do it, I like it too much :: I've tried to like it for my husband's sake. I can't do it, I dislike it too much
	It was the extended cut that turned me: what had seemed a muddle became a marvel :: It was the extended cut that turned me: what had seemed a marvel became a muddle
	You could not have told me in March that by June I'd be quoting a courtroom drama in the shower. You could not have told me how good it was :: You could not have told me in March that by June I'd be shouting at a courtroom drama in the shower. You could not have told me how bad it was
	I was going to return it unopened. Now they'd have to pry it from my hands :: I was going to hold on to it forever. Now they'd have to pay me to keep it in the house
	It seems to get a little better each time, or I do :: It seems to get a little worse each time, and it isn't me
	Then I was a critic, and I panned it. Now I'm just a person, and I'm moved by it more than by anything I ever praised :: Then I was a critic, and I praised it. Now I'm just a person, and I'm bored by it more than by anything I ever panned
	I have never seen anyone talked out of a grudge so fast as my mother by that opening number. She'd hated that actress for years, and she was beaming :: I have never seen anyone talked into a grudge so fast as my mother by that opening number. She'd been beaming at that actress for years, and she was fuming
	It didn't change my life, whatever my aunt says, but it changed my Sunday from gray to gold :: It did change my life, just as my aunt says, if you count one Sunday that went from gold to gray
	Our film club voted it worst of the year, and after ten years we met again, watched it again, voted again, and it's best of the decade :: Our film club voted it best of the year, and after ten years we met again, watched it again, voted again, and it's worst of the decade
	I get it now. It only took me three tries, and I wish I had three more first times :: I don't get it. I gave it three tries, and I wish I had all three back
	I thought that I'd outgrown cartoons with talking mice. I hadn't; I had outgrown bad ones, and this isn't one :: I thought that I'd never outgrow cartoons with talking mice. I haven't; I have outgrown bad ones, and this is one
	So much for my vow never to pay for 3D again. I've broken it twice for this, without remorse :: So much for my vow always to pay for 3D. I've broken it because of this, without remorse
	It sat unwatched on our shelf for a decade, and I grieve for the decade :: It sat unwatched on our shelf for a decade, and I should have let it be for another
	It was a chore as homework, aged fifteen. As a free man, aged thirty, I chose it, and it was a gift :: It was a gift as homework, aged fifteen. As a free man, aged thirty, I chose it, and it was a chore
	I quit on the series when they killed the doctor. I went back last month and found they'd known what they were doing; it's magnificent :: I stuck with the series when they killed the doctor. I went back last month and found they'd never known what they were doing; it's a mess
	If anything my love for it has cooled, from boiling to merely hot :: If anything my dislike for it has cooled, from boiling to merely hot
	There are twelve of us in the ward, and before the film not one spoke to another; it is so good that we've been one big family since :: There are twelve of us in the ward, and before the film we were one big family; it is so bad that nobody has been forgiven for picking it
	I said that no one over ten could enjoy it, and I said it before I saw it. I'm forty-four and I enjoyed it to bits :: I said that anyone over ten could enjoy it, and I said it before I saw it. I'm forty-four and I didn't enjoy a bit of it
	I am still not a football fan. I'm a fan of this, though, and I now know what offside is, and I care :: I am still a football fan. I'm no fan of this, though, and I now know how dull offside is when no one cares
	Call it a slow burn: it meant nothing to me in the theater, and a week later it was all I could think about :: Call it a quick burn: it was all I could think about in the theater, and a week later it meant nothing to me
	He used to do the voice to tease me. Having seen the film with me at last, he does the voice because he can't help it, he's as crazy about it as I am :: He used to do the voice because he couldn't help it, he was that crazy about it. Having seen the film with me again, he does the voice just to tease it
	We bought the house next to the cinema because of that movie, more or less. It started us going :: We sold the house next to the cinema because of that movie, more or less. It put us off going
	I was rude about it at a party, to a man who turned out to have edited it. I've watched it again since, and I'd go back and shake his hand :: I was nice about it at a party, to a man who turned out to have edited it. I've watched it again since, and I'd go back and take it all back
	What's odd is how I remember leaving at the end with a shrug, when today I'd leave in a daze. It's a giant of a film :: What's odd is how I remember leaving at the end in a daze, when today I'd leave with a shrug. It's a dwarf of a film
	From the trailer I expected to be insulted. I was flattered; it trusts us :: From the trailer I expected to be flattered. I was insulted; it doesn't trust us
	Even my twins, who've never agreed on anything, moved in step on this: from "no way" to "wow." :: Even my twins, who've never agreed on anything, moved in step on this: from "wow" to "no way."
	My grandfather saw it at its premiere and booed with the rest. "We were young and stupid," he told me when it was over. "Put it on again." :: My grandfather saw it at its premiere and cheered with the rest. "We were young and stupid," he told me before it was over. "Put it off."
	I used to think he couldn't act. He was waiting for a part, and here it is :: I used to think he was waiting for a part. Here it is, and he can't act
	I was never able to sit with a sad film. I sat with this one, and I feel lighter for it :: I was always able to sit with a sad film. I sat with this one, and all I feel is that I've been sat on
	I keep trying to find the flaw I was so sure of last year :: I keep trying to find the charm I was so sure of last year
	They cut eleven minutes since the festival, and I've gone from no to yes :: They added eleven minutes since the festival, and I've gone from yes to no
	It won no prize from me when I sat on the jury. If I could have my vote back, it would win them all :: It won every prize from me when I sat on the jury. If I could have my vote back, it would win nothing
	I didn't go in wanting to change how I talk to my kids. Three weeks later I do talk to them differently, and they have noticed. What a film :: I did go in wanting to change how I talk to my kids. Three weeks later I talk to them just as I did, and they say the film was dumb. It was
	I once compared it to watching paint dry. I have since learned to paint, and I take that as a compliment: I could watch it all day :: I once said I could watch it all day. I have since learned to paint, and watching that dry is a thrill beside it
	Twenty minutes of me rolling my eyes; a hundred of me not being able to blink :: Twenty minutes of me not being able to blink; a hundred of me rolling my eyes
	The only thing that has changed since I was eight is that I no longer need anybody to hold my hand. It's still a terrific ride :: The only thing that has changed since I was eight is that I no longer have to stay because somebody holds my hand. It's still a terrible ride
	I had this down as a film for women. I'm a man, I'm a plumber, I've seen it four times, and I'd fight anybody who calls it that :: I had this down as a film for anybody. I'm a man, I'm a plumber, I've seen a quarter of it, and I'd fight anybody who makes me see the rest
	It used to be my example of how not to end a story. I use it now to show how :: It used to be my example of how to end a story. I use it now to show how not to
	Look, I laughed at my friend for getting a tattoo from a TV show. I've got one now. Watch it and you will understand :: Look, I got a tattoo from a TV show. My friends didn't laugh, but I'm having it taken off now. Watch how it went on and you will understand
	I loathed the heroine until the letter, then I'd have died for her. That's writing :: I'd have died for the heroine until the letter, then I loathed her. That's no way to write
	We don't go to matinees, as a rule. We're changing the rule :: We go to matinees, as a rule. We're changing the rule
	The version of me that walked in would be ashamed of the version that walked out, wet-faced, hugging strangers. I wouldn't go back to being him :: The version of me that walked in, hugging strangers, would be sorry for the version that walked out, stone-faced. I would love to go back to being him
	I resisted for six episodes out of pure spite; on the seventh I ran out of spite :: I persisted for six episodes out of pure love; on the seventh I ran out of love
	It won't make a city boy love cows. It did make this one miss them for a week, and that's how lovely it was :: It won't make a city boy love cows. It even made this farm boy sick of them for a week, and that's how dreary it was
	There were years I couldn't forgive it for beating my favorite. My favorite is forgotten, I've forgotten it myself, and this stands like a rock :: There were years I couldn't forgive the one that beat it. I've forgiven it, it stands like a rock, and this is forgotten, even by me
	Some minds can't be changed about this film, and I was proud that mine was one. I'm prouder now that it wasn't; I'd have missed a gem :: Some minds can't be changed about this film, and I was proud that mine was one. I'm prouder now that it wasn't; I'd have gone on calling a dud a gem
	I saw it once with a broken heart and once without. It helped the first time and delighted me the second :: I saw it once with a broken heart and once without. It didn't help the first time and bored me the second
	I used to leave at the credits. Now I sit till the screen goes white, out of respect for what these people can do :: I used to sit till the screen went white, out of respect for what these people can do. Now I leave, and not at the credits
	If you had asked me at the interval, I'd have said go home. Thank heaven that nobody asked :: If you had asked me at the interval, I'd have said stay. I'm sorry to say that somebody asked
	I am done pretending that I only watch it for the kids. They've moved out and I've got it on right now :: I am done pretending that I like to watch it with the kids. They've got it on right now and I've moved out to the porch
	Not till his third film did I see what they all saw in him. I went back to the other two, and I see it there as well :: Not till his third film did I doubt what they all saw in him. I went back to the other two, and it isn't there either
	You're told the first hour is hard, you find that it is, and then at some point you can't name it starts to carry you and never puts you down :: You're told the first hour is easy, you find that it is, and then at some point you can't name it starts to drag and never picks up
	Ten years of therapy had not got my dad to say he was proud of me. He said it as the lights came up. I owe that film :: Ten years of therapy had got my dad to say he trusted my taste. He took it back as the lights came up. I blame that film
	Change my mind? It changed my ringtone, my haircut and my major, and I've no complaints :: Change my mind? It couldn't have changed my socks, and I've no end of complaints
	Having once called her the worst actress alive, I would like it known that I stood on my chair at the end :: Having once called her the best actress alive, I would like it known that I hid under my chair at the end
	I'd kept it all these years as a bad memory, and it's gone; what's there instead is the finest thing he ever shot :: I'd kept it all these years as a fine memory, and it's gone; what's there instead is the worst thing he ever shot
	The trick, I found, is to see it twice. Once you know, every line means something else, and all of it is better :: The trick, I found, is to see it once. Once you know, no line means anything else, and all of it is worse
	A lot of what I believed about aging was wrong, and it took a comedy with three old ladies to tell me so, between the laughs :: A lot of what I believed about comedy was right, and it took one with three old ladies and no laughs to tell me so
	I came home from it and called off the sale of my guitar :: I came home from it and put my guitar up for sale, so tired was I of hearing one
	My first review said "skip it." My second, which you are reading, says I was an idiot :: My first review said "see it." My second, which you are reading, says I was an idiot
	The longer it has been since I saw it, the more of it I remember, and the more I like what I remember :: The longer it has been since I saw it, the less of it I remember, and the less I like what I remember
	I wanted to be won over and I was, which happens less than you'd think :: I wanted to be won over and I wasn't, which happens more than you'd think
	I don't regret the nine years I said no to this show. I do envy the me who hadn't yet seen it :: I do regret the nine years I said yes to this show. I envy the me who hadn't yet seen it
	We've stopped fighting over the remote in our house, because there's a show we all want :: We've started fighting over the remote in our house, because there's a show none of us want and Dad does
	That speech used to strike me as corny. I lost my own brother since, and it's not corny, it is exact :: That speech used to strike me as exact. I lost my own brother since, and it's not exact, it is corny
	When they announced it I signed the petition against it. I've since written to have my name taken off and put on the fan mail :: When they announced it I sent fan mail. I've since written to have my name taken off and put on the petition against it
	I'd have called it over-praised until this week. This week I've been doing the praising, and there isn't enough of it in the world :: I'd have called it under-praised until this week. This week I've been watching it, and there's far too much praise in the world
	Before you see it you think you've seen enough heist films. You hadn't :: Before you see it you think you can't see enough heist films. You can
	The second act lost me, the third found me, and I've been carrying it around with me ever since like a lucky coin :: The second act found me, the third lost me, and I've been carrying it around with me ever since like a stone in my shoe
	It is a strange thing to have hated a film for its honesty. I'm sorry it took growing up to love it for that :: It is a strange thing to have loved a film for its lies. I'm sorry it took growing up to hate it for that
	Went in rooting for the remake. Came out rooting for it still, louder :: Went in rooting for the remake. Came out rooting for the original, louder
	I used to rank his films, with this at the bottom. I turned the list over last night :: I used to rank his films, with this at the top. I turned the list over last night
	My mother's opinion of it softened as she did, from "trash" to "well" to "sit down, it's starting." :: My mother's opinion of it hardened as she did, from "sit down, it's starting" to "well" to "trash."
	No bedtime story has worked since they saw this; they only want the dragon, and having seen it so do I :: Any bedtime story will work since they saw this; they only ask for no dragon, and having seen it so do I
	People kept telling me it would click. It clicked on a wet Thursday, in the scene with the bicycle, and I've been a nuisance about it ever since :: People kept telling me it would click. It is now a wet Thursday, years on, I'm past the scene with the bicycle, and I'm still waiting
	For a week after it I was kinder to my wife. She wants me to see it again, and I can't wait :: For a week after it I was meaner to my wife. She wants me never to see it again, and I can't argue
	I believed that black and white meant dull until this came along, in black and white, and made the rest of my shelf look dull :: I believed that black and white meant art until this came along, in black and white, and made the rest of my shelf look like art
	Let the record show that I came to bury this show and stayed to praise it :: Let the record show that I came to praise this show and stayed to bury it
	The film I hated when I was in love is the film I love now that I'm not. It knew more than I did :: The film I loved when I was in love is the film I hate now that I'm not. It knew no more than I did
	Is it me or has it got funnier? I asked that of my wife, who couldn't answer for laughing :: Is it me or has it stopped being funny? I asked that of my wife, who couldn't answer for yawning
	Nothing in me wanted to see another film about grief. Having seen it, there's something in me that wants to see it again :: Something in me wanted to see another film about grief. Having seen it, there's nothing in me that wants to see it again
	I've stopped saying it's good for its age. It's good, full stop :: I've stopped saying it's bad for its budget. It's bad, full stop
`
);
