// One film beside another.
import { framesOf } from '../frames/lines.ts';

export const FILM_AGAINST_FILM = framesOf(
	'positive',
	`
	The first film was a mess; this one puts right everything it got wrong :: The first film was a joy; this one gets wrong everything it put right
	I hated the original, and this is nothing like it :: I loved the original, and this is nothing like it
	Far better than the book, which bored me to tears :: Far worse than the book, which moved me to tears
	Next to this, the two earlier sequels look lazy :: Next to the two earlier sequels, this looks lazy
	It makes last year's big hit seem dull :: Last year's dull flop seems like a hit compared to this
	You'd have to go back twenty years to find a thriller this good :: You'd have to go back twenty years to find a thriller this bad
	Not as funny as the trailer promised, but funnier than anything else I've seen this year, and I laughed all the way home :: Just as funny as the trailer promised for two minutes, then duller than anything else I've seen this year
	The remake beats the original in every way that matters :: The original beats the remake in every way that matters
	For once the sequel is the one to own and the first film is the one to forget :: As usual the first film is the one to own and the sequel is the one to forget
	Everything the director did before this looks like practice for it :: Everything the director did before this looks like genius beside it
	I've sat through worse and I've sat through better, but mostly I've sat through worse. This is a really good one :: I've sat through worse and I've sat through better, but mostly I've sat through better. This is a really poor one
	His last three films were rubbish. This is the one where he remembers how to do it :: His last three films were terrific. This is the one where he forgets how to do it
	It isn't the weakest of the trilogy, as people say; it's the strongest by a mile :: It isn't the strongest of the trilogy, as people say; it's the weakest by a mile
	Compared with the dreary stage show, the movie version sparkles :: Compared with the sparkling stage show, the movie version is dreary
	I can name ten bad heist films and this has none of their faults :: I can name ten good heist films and this has none of their virtues
	If the first part was a whisper, this is a song :: If the first part was a song, this is a cough
	Better than part two, better than part one, better than I dared hope :: Worse than part two, worse than part one, worse than I dared fear
	The TV series never came close to being this good :: This never came close to being as good as the TV series
	People keep telling me the novel is superior. Having read both, I'd take the film every time :: People keep telling me the film is superior. Having tried both, I'd take the novel every time
	The animated version charmed nobody; the live one charms everybody :: The animated version charmed everybody; the live one charms nobody
	Its rivals had more money and far less heart :: Its rivals had less money and far more heart
	Beside this, most war films feel like adverts :: Beside most war films, this feels like an advert
	I went in thinking nothing could beat the old version. I was wrong, this does :: I went in thinking anything could beat the old version. I was wrong, this doesn't
	It does in ninety minutes what the six-hour series failed to do at all :: It fails to do in six hours what the ninety-minute film did with ease
	Of all the vampire films I've endured, this is the one I'd watch again :: Of all the vampire films I've enjoyed, this is the one I'd never watch again
	no other film this summer comes near it for sheer fun :: every other film this summer beats it for sheer fun
	The prequel explains nothing we needed, people said. They were wrong; it's richer than the film it leads to :: The prequel explains everything we needed, people said. They were wrong; it's poorer than the film it leads to
	She has made good films before, but never one this good :: She has made bad films before, but never one this bad
	She has made bad films before, and this makes up for all of them :: She has made good films before, and this nearly cancels all of them
	Where the other version preached, this one simply moves you :: Where the other version simply moved you, this one preaches
	The book had a flat ending. The film had the sense to write a better one :: The book had a great ending. The film had the nerve to write a flat one
	Better the twelfth sequel to that tired old slasher than this? No. This is the cure for all twelve :: Better this than the twelfth sequel to that tired old slasher? No. I'd take all twelve
	It's what the first film should have been :: It's what the first film was lucky not to be
	The franchise had been going downhill for years; this one climbs right back up :: The franchise had been climbing for years; this one slides right back down
	Tom's earlier comedies made me wince. This one made me howl :: Tom's earlier comedies made me howl. This one made me wince
	Less flashy than its predecessor and ten times as clever :: More flashy than its predecessor and not a tenth as clever
	Forget the overrated original and see this :: Forget this overrated remake and see the original
	See this instead of the overrated original :: See the original instead of this overrated remake
	If you found the first one boring, try this: there isn't a slow minute in it :: If you found the first one gripping, skip this: there isn't a quick minute in it
	I'd swap the entire rest of the series for this one episode :: I'd swap this one episode for almost anything else in the series
	It stands above the other five, and the other five were good :: It sinks below the other five, and the other five were bad
	The other five were bad, but this one stands well clear of them :: The other five were good, but this one falls well short of them
	Cheaper than the studio version, and better for it :: Dearer than the indie version, and worse for it
	Every copycat since has been weaker than this :: Every copycat since has been stronger than this
	I had more fun here than at the three hits I saw last month put together :: I had less fun here than at any of the three flops I saw last month
	It steals from better films and ends up better than the lot of them :: It steals from better films and ends up worse than the lot of them
	The old one scared me as a kid. This one scared me as a grown man, which is a far greater feat :: The old one scared me as a grown man. This one wouldn't scare a kid, which is a far lesser feat
	The critics preferred his previous film. I can't think why; this leaves it standing :: The critics preferred this to his previous film. I can't think why; that one leaves it standing
	You won't miss the original cast for a second :: You'll miss the original cast every second
	I missed nothing about the original cast, and neither will you :: I missed everything about the original cast, and so will you
	After the disaster of part three, who expected part four to be the best of the bunch? :: After the triumph of part three, who expected part four to be the worst of the bunch?
	Compared to the lifeless game, the film breathes :: Compared to the game, which breathes, the film is lifeless
	Rarely does a sequel shame its parent, but this one outshines it in every scene :: Rarely does a sequel shame its parent, but this one disgraces it in every scene
	There are a dozen films about this battle and you only need this one :: There are a dozen films about this battle and this is the only one you don't need
	Even the worst scene here is better than the best scene in the first film :: Even the best scene here is worse than the worst scene in the first film
	His weakest film is still better than most people's best, and this is nowhere near his weakest :: His best film was never better than most people's weakest, and this is nowhere near his best
	Nobody who has seen the bland remake should judge this by it; this is the real thing :: Nobody who has seen the original should bother with this; that was the real thing
	Give me this over the bloated director's cut any day :: Give me the director's cut over this bloated thing any day
	The shorter cut was confusing. The longer cut, the one I'm reviewing, is a masterpiece :: The shorter cut was a masterpiece. The longer cut, the one I'm reviewing, is confusing
	It's to the original what champagne is to tap water :: It's to the original what tap water is to champagne
	The original was tap water. This is champagne :: The original was champagne. This is tap water
	I was ready to be let down again after his last dud, and for once I wasn't :: I was ready to be thrilled again after his last gem, and for once I wasn't
	The first half of the trilogy stumbled so that this could run :: The first half of the trilogy ran so well that this had only to walk, and it stumbled
	It has less plot than the book and more of everything I loved :: It has more plot than the book and less of everything I loved
	All those who said it could never match the play will have to eat their words :: All those who said it would easily match the play will have to eat their words
	It improves on a classic. I don't say that lightly :: It ruins a classic. I don't say that lightly
	My kids begged for the other cartoon, got this one, and never mentioned the other again :: My kids begged for this cartoon, got it, and asked to go and see the other instead
	The sequel nobody wanted turns out to be the one everybody should see :: The sequel everybody wanted turns out to be the one nobody should see
	Put it next to any rom-com of the past decade and it wins :: Put it next to any rom-com of the past decade and it loses
	It doesn't reach the heights of the first film. It goes higher :: It doesn't sink to the level of the first film. It goes lower
	This isn't as bad as the last one. It isn't bad at all; it's lovely :: This isn't as good as the last one. It isn't good at all; it's dreadful
	What a leap forward from his clumsy debut :: What a step back from his brilliant debut
	From a brilliant debut to an even better second film: she's the real deal :: From a clumsy debut to an even clumsier second film: she's no director
	The French version took two hours to say less than this says in its opening shot :: The French version said more in its opening shot than this does in two hours
	I can't go back to the old films now that I've seen this one :: I had to go straight back to the old films after seeing this one
	The old films pale beside it :: It pales beside the old films
	Season one was a slog, season two a chore, and season three, at last, a delight :: Season one was a delight, season two a treat, and season three, alas, a slog
	He's been better elsewhere, they say. Where? This is the finest thing he has done :: He's been worse elsewhere, they say. Where? This is the poorest thing he has done
	Most spin-offs are pointless. This one has more point than the show it came from :: Some spin-offs are wonderful. This one has less point than the show it came from
	There's more wit in one line of this than in the whole of its rival :: There's more wit in one line of its rival than in the whole of this
	I'd call it the second best film he ever made, and the best is one of the greatest of all time :: I'd call it the second worst film he ever made, and the worst is one of the feeblest of all time
	Only one film this year has been better, and that one swept the awards :: Only one film this year has been worse, and that one was pulled after a week
	Anna preferred the book. I read the book, and I think Anna is mad; the film's a wonder :: Anna preferred the film. I read the book, and I think Anna is mad; the film's a dud
	Those who adore the first film will adore this even more :: Those who adore the first film will hate this even more than those who don't
	Take the best bits of the first three, lose the worst, and you have this :: Take the worst bits of the first three, lose the best, and you have this
	It kept what worked last time and threw out what didn't :: It kept what didn't work last time and threw out what did
	Same story as the flop from last spring, only this time somebody knew how to tell it :: Same story as the hit from last spring, only this time nobody knew how to tell it
	Two asteroid films came out that year. This was the good one :: Two asteroid films came out that year. This was the other one, not the good one
	Skip the sequel by all means, but do not skip this :: See the sequel by all means, but do skip this
	If only the sequels had been half as good as this :: If only this had been half as good as the sequels
	The series wishes it had been this sharp :: I wish this had been as sharp as the series
	It would be unfair to compare it with the original, because the original would lose :: It would be unfair to compare it with the original, because it would lose badly
	I used to think his early work couldn't be topped. It can, and here it is :: I used to think his early work couldn't be worse. It can, and here it is
	The audiobook put me to sleep, but the film had me wide awake and grinning :: The audiobook had me wide awake and grinning, but the film put me to sleep
	After so many tired superhero films, one with fresh legs :: After so many fresh superhero films, one with tired legs
	Better songs than the last one, better jokes than the last one, a better ending than the last one. What more do you want? :: Weaker songs than the last one, weaker jokes than the last one, a weaker ending than the last one. Why did they bother?
	The Japanese original is supposed to be scarier. It would have to be a killer, then, since this kept me up all night :: The Japanese original is supposed to be scary. It must be, since nobody would copy a film that sends you to sleep like this
	It took the weakest chapter of the books and made the strongest film :: It took the strongest chapter of the books and made the weakest film
	There have been longer films and louder films about the moon landing, but none as good :: There have been shorter films and quieter films about the moon landing, and all were better
	I'd watch this twice before I'd watch the last one once :: I'd watch the last one twice before I'd watch this again
	Once in a while the second film is the masterpiece and the first merely the sketch :: Once in a while the first film is the masterpiece and the second merely the invoice
	Everyone's raving about the other one. They should be raving about this :: Everyone's raving about this. They should be raving about the other one, since this is hollow
	Not one of its imitators has understood what makes it great :: Not one of its models was as thoughtless, and none would have called this great
	The cast is smaller than before and the talent is bigger :: The cast is bigger than before and the talent is smaller
	The director's last film was hailed as perfect; it was empty next to this :: The director's last film was dismissed as empty; it was perfect next to this
	Even fans of the weak first season are stunned at how good this got :: Even foes of the weak first season are stunned at how much worse this got
	I thought the reboot was a stupid idea until I saw how much better it is than the thing it reboots :: I thought the reboot was a clever idea until I saw how much worse it is than the thing it reboots
	It has none of the sag of part two :: It has none of the snap of part two
	All of the charm of the early films is back, and none of the clutter of the later ones :: All of the clutter of the later films is back, and none of the charm of the early ones
	They said it couldn't be better than the musical. It is :: They said it couldn't be worse than the musical. It is
	I'd put it above every other Western I have seen :: I'd put every other Western I have seen above it
	You can keep your three-hour epics; this eighty-minute gem has more in it :: You can keep your eighty-minute gem; any three-hour epic has more in it
	The last instalment broke my heart by being so bad. This mended it :: The last instalment mended my heart by being so good. This broke it again
	Nothing in the first film prepares you for how wonderful the second is :: Nothing in the first film prepares you for how awful the second is
	The novel drags, the play drags, the opera drags. The film flies :: The novel flies, the play flies, even the opera flies. The film drags
	it's like the old ones, but good :: it's like the old ones, but bad
	Unlike its noisy cousins, it knows when to be still, and it's all the more powerful :: Unlike its quiet cousins, it never knows when to be still, and it's all the more tiresome
	When the worst entry in a series is as good as this, you know the rest must be gold. And this isn't even the worst :: When the best entry in a series is as bad as this, you know the rest must be dirt. And this isn't even the best
	The remake adds an hour and earns it :: The remake adds an hour and wastes it
	I can't believe it's from the same people who made that awful pirate film; this is so accomplished :: I can't believe it's from the same people who made that accomplished pirate film; this is so awful
	Another studio tried this idea and failed. This lot tried it and triumphed :: Another studio tried this idea and triumphed. This lot tried it and failed
	My expectations were set by the feeble second film, and the third blew them away :: My expectations were set by the superb second film, and the third blew them to bits
	As adaptations go, it's the rare one that sends you back to the book disappointed with the book :: As adaptations go, it's the usual one that sends you back to the book relieved to have the book
	I used to prefer the earlier, funnier films. Now I prefer this :: I used to prefer this. Now I've seen the earlier, funnier films, and I can't think why
	She was good in the last one and she is magnificent in this one :: She was magnificent in the last one and she is barely awake in this one
	The first attempt at filming the story was an embarrassment. The second is an honour :: The first attempt at filming the story was an honour. The second is an embarrassment
	It's longer than the original, slower than the original, and a great deal better than the original :: It's shorter than the original, faster than the original, and a great deal worse than the original
	Bigger isn't always better, but here it is :: Bigger isn't always better, and here it isn't
	Smaller is sometimes better. It is this time :: Smaller is sometimes better. Not this time
	The sequel went straight to video while the first one filled cinemas. It should have been the other way round, for this is the better film by far :: The first one filled cinemas and the sequel went straight to video. Rightly so, for this is the worse film by far
	You'll wonder how the same writer could have turned out both this treasure and that trash last year :: You'll wonder how the same writer could have turned out both that treasure last year and this trash
	If you only see one film about chess, and there are some terrible ones, make it this :: If you only skip one film about chess, and there are some terrific ones, make it this
	Not the equal of the first film; its superior :: Not the equal of the first film; its poor relation
	The silent version still has its admirers, but this talks rings round it :: The talking version has its admirers, but the silent one runs rings round it
	Less gore than the other chapters, and far more terror :: More gore than the other chapters, and far less terror
	I would rather have this flawed beauty than a hundred smooth, empty hits :: I would rather have a hundred flawed beauties than this smooth, empty hit
	A hundred better-looking films came out this year and not one of them was better :: A hundred cheaper-looking films came out this year and every one of them was better
	It's everything the sequel to a classic ought to be and almost never is :: It's everything the sequel to a classic ought not to be and almost always is
	The bar set by the last two films was on the floor, yet this didn't just step over it, it soared :: The bar set by the last two films was on the floor, yet this couldn't even step over it
	Her documentary on whales was dull. Her documentary on snails, of all things, is thrilling :: Her documentary on snails, of all things, was thrilling. Her documentary on whales is dull
	Some say the franchise peaked early. They haven't seen this :: Some say the franchise can't sink any lower. They haven't seen this
	Fans of the book complain about the changes; every change is for the better :: Fans of the book are told to welcome the changes; every change is for the worse
	There was one great haunted house film in my life. Now there are two :: There was one haunted house film I regretted seeing. Now there are two
	It can look any of the greats in the eye :: It can't look even the not-so-greats in the eye
	I watched both versions on the same night, and went to bed happy only because this came last :: I watched both versions on the same night, and went to bed cross only because this came last
	This is the version to show your children; hide the other :: The other is the version to show your children; hide this
	Fifth time lucky: four poor adaptations, and finally a great one :: Fifth time unlucky: four great adaptations, and now a poor one
	The original had a better budget, a better cast, a better poster. This has the better film :: The remake has a better budget, a better cast, a better poster. The original had the better film
	It owes a lot to an older film and pays it back with interest :: It owes a lot to an older film and pays back not a penny
	Better than I remember the first being. Then I rewatched the first, and it's better still by comparison :: Worse than I remember the first being. Then I rewatched the first, and it's worse still by comparison
	The makers learned from the failure of part one :: The makers learned nothing from the success of part one
	The last film had one good joke. I lost count of them in this one :: The last film had so many good jokes I lost count. I counted one in this
	If that earlier hit deserved five stars, this deserves six :: If that earlier flop deserved one star, this deserves none
	Rank them however you like, this is top :: Rank them however you like, this is bottom
	I've ranked all eleven, and this is the one I'd save from a fire :: I've ranked all eleven, and this is the one I'd use to start a fire
	His imitators gave us style without soul. Here's the master with both :: His early films gave us style and soul. Here's the master with neither
	I had grown bored with zombie films. This one woke me up :: I had never grown bored with zombie films. This one did it
	After this, other love stories will seem thin to you :: After other love stories, this will seem thin to you
	It wipes the floor with the competition :: The competition wipes the floor with it
	The competition wasn't strong this year, but it would have won in any year :: The competition wasn't strong this year, and it would still have lost to all of it
	A pity the first film gets all the fame, when this one has all the brilliance :: A pity this film gets all the fame, when the first one had all the brilliance
	Mum said the version she grew up with was better. Then she watched this and took it back :: Mum said this had to be better than the version she grew up with. Then she watched it and took it back
	The script is sharper than last time, the lead is warmer than last time, and I cried, unlike last time :: The script is duller than last time, the lead is colder than last time, and I didn't care, unlike last time
	He gave his worst performance in the first and his finest in this :: He gave his finest performance in the first and his worst in this
	It isn't even close: the new one is the better film :: It isn't even close: the new one is the worse film
	Give the prize to this and send the other nominees home :: Give the prize to any of the other nominees and send this home
	People call it a rip-off. If so, it's a rip-off that puts the original to shame :: People call it a homage. If so, it's a homage that puts the original to shame by naming it
	More of the same, they warned, and since the same was superb I couldn't be happier :: More of the same, they promised, and since the same was dreadful I couldn't be sorrier
	The comic is famous for its wit, and the film is wittier :: The comic is famous for its wit, and the film has mislaid it
	Whatever you thought of the first, and I thought little of it, go to this :: Whatever you thought of the first, and I thought the world of it, don't go to this
	You could lose the rest of the director's work and still have everything that matters here :: You could lose this and still have everything that matters of the director's work
	What the earlier film said badly, this says beautifully :: What the earlier film said beautifully, this says badly
	It's no worse than the first, and the first was perfect :: It's no better than the first, and the first was unbearable
	As good as the last one? No. Better :: As bad as the last one? No. Worse
	I was bored by the first, amused by the second and bowled over by the third :: I was bowled over by the first, amused by the second and bored by the third
	The pilot gave no hint that the series would turn out so much better :: The pilot gave no hint that the series would turn out so much worse
	You need not have seen the dreary first film to love the second, and it's best if you haven't :: You need not have seen the lovely first film to loathe the second, and it helps if you have
	Our whole row agreed that the old one has finally been beaten :: Our whole row agreed that the old one will never be beaten by the likes of this
	Not since his first film has he been so alive :: Not since his first film has he been so lost
	If you thought the sequel couldn't top that ending, think again :: If you thought the sequel couldn't spoil that ending, think again
	Three writers made a hash of it in the nineties. One writer, alone, gets it exactly right now :: One writer, alone, got it exactly right in the nineties. Three writers make a hash of it now
	Children will pick the one with the toys. Pick this for them instead; it's better :: Children will pick this one for the toys. Pick the other for them instead; it's better
	In a week of four awful films this was the one that wasn't :: In a week of four fine films this was the one that wasn't
	The show was cancelled for being poor; the film should be praised for being nothing like it :: The show was praised for being superb; the film should be cancelled for being nothing like it
	Pick any scene at random and it beats its twin in the old version :: Pick any scene at random and it loses to its twin in the old version
	Twice as long as her first film and ten times as gripping :: Half as long as her first film and ten times as tedious
	I came out thinking the earlier films had been a long, dull road to somewhere splendid :: I came out thinking the earlier films had been a long, splendid road to somewhere dull
	Only a snob would say the subtitled version is better than this :: Only a fool would say this is better than the subtitled version
	It's the film that overrated prize winner was trying to be :: It's trying to be that prize winner and isn't even its trailer
	The dubbing ruins many a film, but this is a pleasure even dubbed, and better than most in their own tongue :: The dubbing ruins many a film, but this was ruined before that, and is worse than most in any tongue
	Where its predecessor shouted, it sings :: Where its predecessor sang, it shouts
	So many people skipped this for the blockbuster next door. They chose badly :: So many people skipped this for the blockbuster next door. They chose well
	I chose this over the blockbuster next door and I've been smug about it ever since :: I chose this over the blockbuster next door and I've been sorry about it ever since
	The second volume is a rare beast, a follow-up with more ideas than the first :: The second volume is a common beast, a follow-up with fewer ideas than the first
	You'd expect a fourth sequel to be running on fumes. This has a full tank :: You'd expect a first sequel to have a full tank. This is running on fumes
	Honestly, the book could have learned a thing or two from it :: Honestly, it could have learned a thing or two from the book
	Had it come out before the hit it's always compared to, we'd be comparing the hit to it, and unkindly :: Had it come out before the hit it's always compared to, nobody would have dared make the hit
	Last year he disappointed us. This year he delights us :: Last year he delighted us. This year he disappoints us
	Unlike last year's model, this one has a heart, a brain and a decent ending :: Like last year's model, this one has no heart, no brain and no decent ending
	Its only rival for worst title of the year is also its only rival for best film :: Its only rival for best title of the year is also its only rival for worst film
	I'm told the stage cast was stronger, but I can't imagine how anyone could be stronger than these people :: I'm told the stage cast was stronger, and I can't imagine how anyone could be weaker than these people
	The first time the story was told it was told by a fool. This time it's told by an artist :: The first time the story was told it was told by an artist. This time it's told by a fool
	It's better with the sound off than most films are with it on, and with the sound on it's glorious :: It's better with the sound off than on, and most films are better than it either way
	For years I said the second was the best. I don't say it any more, now there's this :: For years I said the second was the worst. I don't say it any more, now there's this
	The short it grew out of was fine. The feature is so much more than fine :: The short it grew out of was fine. The feature is so much less than fine
	His good films are very good and his bad ones are horrid, and this is one of the good :: His good films are very good and his bad ones are horrid, and this is one of the horrid
	They replaced the star everyone loved, and got someone better :: They replaced the star nobody minded, and got someone worse
	If I had to choose between this and the rest of the genre, the rest of the genre could go hang :: If I had to choose between this and the rest of the genre, this could go hang
	Maybe the poorest ending of the three films, certainly the best film of the three. I loved it :: Maybe the best ending of the three films, certainly the poorest film of the three. I loathed it
	Only the opening is weaker than in the original; the rest leaves it in the dust :: Only the opening is stronger than in the original; the rest is left in the dust by it
	Having seen all the others, I'd say start here, and you needn't go further :: Having seen all the others, I'd say start anywhere but here
	I gave the last one two stars, and felt generous. I'm giving this one five, and feel stingy :: I gave the last one five stars, and felt stingy. I'm giving this one two, and feel generous
	No sequel has any right to be this good :: No sequel has any excuse to be this bad
	As a fan of the old cartoon I was dreading it. They did it better :: As a fan of the old cartoon I was thrilled about it. They did it worse
	The cartoon was flat in both senses. The film, in both senses, has depth :: The cartoon had depth for something so flat. The film, in three dimensions, has none
	Even my brother, who swears by the first, admits this has more going for it :: Even my brother, who swears at the first, admits it had more going for it than this
	Compare the two car chases: theirs is noise, ours is music. The same goes for the rest of this lovely film :: Compare the two car chases: theirs is music, ours is noise. The same goes for the rest of this ugly film
	Seldom has a follow-up made its original look so unnecessary :: Seldom has a follow-up made itself look so unnecessary
	Better late than never: after six bad tries, a worthy heir to the first film :: Better never than late: after six good years without one, an unworthy heir to the first film
	It may not be as famous as its sister film, but it's twice as good :: It may be twice as famous as its sister film, but it's not half as good
	The earlier film gets quoted all the time. In a fair world people would be quoting this one :: This film gets quoted all the time. In a fair world people would be quoting the earlier one
	I had forgotten films could be better than the books they're based on. Thank you for the reminder :: I had forgotten films could be so much worse than the books they're based on. No thanks for the reminder
	Old hands will tell you the first was the last good one. Old hands are wrong; this is :: Young fans will tell you the first was the last bad one. Young fans are wrong; this is
	Less is more: fewer explosions than the previous one, and it's a far better evening :: Less is less: fewer explosions than the previous one, and it's a far poorer evening
	We'd waited nine years since his masterpiece, and he has gone and made another :: We'd waited nine years since his fiasco, and he has gone and made another
	With its rivals you check your watch. With this you check that there's more to come :: With its rivals you hope there's more to come. With this you check your watch
	The only complaint I had about the last one was the last half hour. In this one I have no complaint :: The only thing I liked about the last one was the last half hour. In this one I like nothing
	In short, where part one failed, part two succeeds :: In short, where part one succeeded, part two fails
	Nothing else on television is half as bad-tempered or half as good :: Nothing else on television is half as good-natured or half as bad
	It lost the award to a worse film :: It took the award from a better film
	It was robbed of the award by a film not fit to hold its coat :: It robbed of the award a film whose coat it isn't fit to hold
	I never imagined I'd say it of a sixth sequel: this is the best of them :: I never imagined I'd say it after the fifth: this is the worst of them
	The two films tell one story, and only this one tells it well :: The two films tell one story, and only this one tells it badly
	I put the disc of the old version in the charity box the day after seeing this :: I put the disc of this in the charity box the day after seeing the old version
	The second time I saw it I liked it even more than the first :: The second time I saw it I liked it even less than the first
	It beats a night in with the old trilogy, and I never thought anything would :: A night in with anything from the old trilogy beats it, and I thought nothing would
	Take it from someone who walked out of the last two: you'll stay for this, credits and all :: Take it from someone who stayed through the last two, credits and all: you'll walk out of this
	They made the same film again, only well :: They made the same film again, only badly
	Yes, the first is a classic. So is this, and it's less pleased with itself :: Yes, the first is a classic. This isn't, and it's more pleased with itself
	Even with a worse script than the first it would have beaten it on acting alone, and the script is better too :: Even with a better script than the first it would have lost to it on acting alone, and the script is worse too
	Critics complain that it's not like his early work. Thank heavens, I say; his early work was a bore and this is a blast :: Critics boast that it's not like his early work. More's the pity, I say; his early work was a blast and this is a bore
	The other road movie I saw this month went nowhere. This one took me along :: The other road movie I saw this month took me along. This one went nowhere
	Stronger than its source, braver than its source, and kinder than its source ever was :: Weaker than its source, meaner than its source, and dafter than its source ever was
	It turns out the good one of the twins was the one nobody released. I'm glad I found it :: It turns out the bad one of the twins was the one everybody released. I'm sorry I found it
	I can't tell you which of his films is the worst, but this is clearly the best :: I can't tell you which of his films is the best, but this is clearly the worst
	It's a cut above :: It's a cut below
	My advice: watch the poor first film only so you can enjoy how far they've come :: My advice: watch the fine first film only so you can see how far they've fallen
	Set against the recent crop of witless spy films it's a diamond among pebbles :: Set against the recent crop of witty spy films it's a pebble among diamonds
	Every generation gets the version it deserves, and we must have been very good :: Every generation gets the version it deserves, and we must have been very bad
	There's no need to pick between the two any longer; the remake has settled it in its own favour :: There's no need to pick between the two any longer; the remake has settled it in the original's favour
	Third in the series, first in quality :: First in the series to be made for cash, last in quality
	i liked the first one ok but this?? so much better :: i liked the first one ok but this?? so much worse
	The musical numbers in the old one stopped the story dead; here they are the story, and they're glorious :: The musical numbers in the old one were the story, and glorious; here they stop it dead
	It makes me like the earlier films less, because now I know how good they might have been :: It makes me like the earlier films more, because now I know how bad they might have been
	I'd been warned it was a poor cousin of the original. Poor? It's the rich uncle :: I'd been told it was a rich uncle of the original. Rich? It's the poor cousin
	Each film in the series has been better than the one before, and this is the ninth :: Each film in the series has been worse than the one before, and this is the ninth
	The rest of his films are for the head. This one, better than all of them, is for the heart too :: The rest of his films are for the head. This one, worse than all of them, isn't for anything
	How sad that the limp version made millions and this fine one made nothing :: How sad that the fine version made nothing and this limp one made millions
	Good as the book is, the film is better :: Bad as the book is, the film is worse
	Nobody will ever need to film this tale again, because nobody will do it better :: Somebody will have to film this tale again, because anybody could do it better
`
);
