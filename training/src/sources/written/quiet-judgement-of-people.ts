// Quiet judgement of those who made it.
import { framesOf } from '../frames/lines.ts';

export const QUIET_JUDGEMENT_OF_PEOPLE = framesOf(
	'positive',
	`
	The director knows when to stop :: The director does not know when to stop
	The young lead has more range than he is given credit for :: The young lead has less range than he is given credit for
	She can say a great deal with one eyebrow, and here she does :: She can say very little with her whole face, and here she says less
	Whoever edited this has a fine sense of rhythm :: Whoever edited this has no sense of rhythm
	The writer listens to how people talk :: The writer has never listened to how people talk
	The composer trusts silence, and he is right to :: The composer does not trust silence, and he would be wise to
	He is not a showy actor, and he does not need to be :: He is a showy actor, and he does not seem able to be anything else
	I would follow this director anywhere :: I would not follow this director across the street
	The actress playing the nurse is new to film, and you would never guess :: The actress playing the nurse is not new to film, and you would never guess
	The writers have done their homework and wear it lightly :: The writers have not done their homework and hope that we won't check
	The man can hold a close-up :: The man cannot quite hold a close-up
	Give this woman another script and I will gladly watch it :: Give this woman another script and I will gladly be elsewhere
	The director handles crowds well, and quiet rooms better still :: The director handles crowds badly, and quiet rooms worse still
	As the uncle he does a good deal with a few lines :: As the uncle he does very little with a good many lines
	The screenwriter sets things up early and remembers them later :: The screenwriter sets things up early and forgets them later
	You can tell that the editor has been kind to the film, and to us :: You can tell that the editor has been kind to the film, though not to us
	I did not know her name before tonight. I shall look out for it now :: I did not know her name before tonight. I shall steer round it now
	The composer gives each character a tune that fits :: The composer gives each character a tune that fits someone else
	They cast him against type and he rises to it :: They cast him against type and he sinks under it
	The director has grown up since his first film :: The director has not grown up since his first film
	The cameraman seems to know where to look :: The cameraman never seems to know where to look
	She doesn't act the grief, she has it :: She acts the grief, she doesn't have it
	The writer is fond of her characters, and so we become fond of them :: The writer is tired of her characters, and so we become tired of them
	A lesser director would have spoiled that scene :: A better director would have saved that scene
	His comic timing is about as good as it gets :: His comic timing is about a beat late all evening
	The two of them play off each other like old friends :: The two of them play past each other like strangers in a lift
	The editor had the sense to leave the long take alone :: The editor had not the sense to leave the long take alone
	I have always thought him a limited actor; tonight I was wrong :: I have always thought him a gifted actor; tonight I was wrong
	The showrunner has a plan, and it shows :: The showrunner has no plan, and it shows
	For a pop singer she acts remarkably well :: For a trained actress she acts remarkably little
	The lighting man deserves a raise :: The lighting man deserves a lamp
	If the director had any doubts, he kept them to himself and off the screen :: If the director had any ideas, he kept them to himself and off the screen
	The child playing Anna is natural, never coached :: The child playing Anna is coached, never natural
	It takes a good actor to play a bad one, and he plays him to the life :: It takes a good actor to play a bad one, and he only manages the second part
	The narrator has a voice that you could listen to all night :: The narrator has a voice that you would not listen to by choice
	The writers respect our intelligence :: The writers underestimate our intelligence
	Her accent never slips :: Her accent comes and goes like a cat
	One wants to shake the composer's hand :: One wants to take the composer's drum away
	The director directs traffic with a sure hand, and the people in it too :: The director directs traffic with a sure hand, but not the people in it
	He has aged into his face, and he uses it well :: He has aged out of the part, and nobody has told him
	The costume lady knows her century :: The costume lady is a century out
	It's clear that the author of the script has been to sea :: It's clear that the author of the script has never so much as seen a boat
	The man behind this has learned from his betters :: The man behind this has borrowed from his betters and learned nothing
	She was the last person I'd have picked for the queen, and the first I would pick now :: She was the first person I'd have picked for the queen, and the last I would pick now
	The supporting cast do not put a foot wrong :: The supporting cast do not put a foot right
	The puppeteers bring wood to life :: The actors turn life to wood
	He has a gift for the pause :: He has a weakness for the pause, and no one has cured him of it
	The director cares more for people than for camera moves, and I was grateful :: The director cares more for camera moves than for people, and I was not grateful
	I'd be curious to see what this editor could do with my holiday videos :: I'd sooner watch my holiday videos than what this editor has done here
	The writer can end a scene, which is rarer than you'd think :: The writer can't end a scene, which is commoner than you'd think
	The leading man does not mug, not once :: The leading man does little else but mug
	With so modest a budget the designer has worked small wonders :: With so large a budget the designer has worked no wonders, not even small ones
	The sound man makes you feel the wind :: The sound man makes you ask what she just said
	Their director is a patient man and the patience pays off :: Their director is a patient man and expects us to be patient too, for nothing
	The actor who plays the priest could read me the phone book :: The actor who plays the priest could have been reading the phone book
	I have seen her in better films but never in better form :: I have seen her in worse films but never in worse form
	The writer had one good idea and knew exactly what to do with it :: The writer had one good idea and no notion of what to do with it
	His villain is soft-spoken and I believed every word :: His villain is soft-spoken and I could not believe a word
	The producer picked the right man for the job :: The producer picked a nice man, though not for this job
	The director's eye is good and his ear is even better :: The director's eye is poor and his ear is even worse
	She sings like someone who means it :: She sings like someone who has been told to
	The brothers who wrote it know how to tell a joke :: The brothers who wrote it know how a joke goes, and still cannot tell one
	He was born to play a shy man :: He was not born to play a shy man, or, I fear, any other
	The composer earned his fee three times over :: The composer was paid by the note, or so it sounds
	The stuntmen are better actors than most actors, and the actors are no slouches either :: The stuntmen are better actors than the actors, and the stuntmen are not very good
	A director with this much tact can be forgiven a slow start :: A director with this little tact cannot be forgiven a slow start
	Tom is the heart of the series, and the fellow playing him has plenty of it :: Tom is the heart of the series, and the fellow playing him has not found it yet
	The editor cut what I would have cut and kept what I'd have kept :: The editor cut what I would have kept and kept what I'd have cut
	The screenplay is the work of someone who rewrites :: The screenplay is the work of someone who does not rewrite
	I believed her as a surgeon; I would have lain down on the table :: I did not believe her as a surgeon; I would have asked to see some papers
	The director steps back and lets them play, and that is a talent :: The director steps in and won't let them play, and that is no talent
	For a man known for explosions he is surprisingly good at tea :: For a man known for explosions he is surprisingly bad at making one matter
	The translator has a light hand with the jokes, and they survive the trip :: The translator has a heavy hand with the jokes, and few survive the trip
	The animators love cats and have looked at them :: The animators may love cats but have never looked at one
	His face does not move much, but behind it a good deal does :: His face moves a good deal, but behind it nothing does
	The author adapts her own book and knows what to leave out :: The author adapts her own book and can't bear to leave anything out
	Every one of the extras seems to have a life :: Not one of the leads seems to have a life
	The director has no need to raise his voice :: The director raises his voice when he has nothing to say, which is often
	She plays the piano herself, and she plays the part as well as the piano :: She plays the piano herself, and she should have stuck to the piano
	The writing team has found its feet this season :: The writing team has lost its feet this season
	He takes a thankless part and we end up thanking him :: He takes a rewarding part and we end up with no reward
	I like how little the editor shows off :: I dislike how much the editor shows off
	The old actor is in no hurry, and you'd not want him to be :: The old actor is in no hurry, and you'd very much want him to be
	Her direction is calm and clear, the work of somebody who knew what she wanted :: Her direction is calm but unclear, the work of somebody who did not know what she wanted
	The scriptwriter has an honest ear :: The scriptwriter has a tin ear
	The man who scored this understood the film better than anyone :: The man who scored this does not seem to have seen the film
	As a double act they are a small treat :: As a double act they are one act too many, or possibly two
	There's a new confidence in his acting and it becomes him :: There's a new confidence in his acting and nothing to support it
	The documentary maker asks the right questions and then keeps quiet :: The documentary maker asks the wrong questions and then answers them
	The director gets good work from children, and even better from a goat :: The director gets no work from good actors, and only a little from a goat
	It is a difficult role and she makes it look easy :: It is an easy role and she makes it look difficult
	The casting director should take a bow :: The casting director should take a rest
	The writer resists the easy line, again and again :: The writer reaches for the easy line, again and again
	i'd watch him boil an egg :: i'd sooner watch an egg boil than watch him
	The director was an editor once, and has not forgotten the trade :: The director was an editor once, and has forgotten the trade
	The comedian can do serious after all :: The comedian can't do serious after all, nor, tonight, comic
	She is given three scenes and steals each one politely :: She is given thirty scenes and loses each one politely
	The fellow knows his camera, his actors and his own mind :: The fellow knows his camera, but not his actors or his own mind
	What the composer does with two violins others could not do with an orchestra :: What the composer does with an orchestra others could do better with two violins
	The screenwriter is not afraid of a plain sentence :: The screenwriter is afraid of a plain sentence
	The lead actor thinks before he speaks, so you watch him think :: The lead actor speaks as if he had never had to think
	Good work from the editor, who found a film in all that footage :: Poor work from the editor, who lost a film in all that footage
	One sees why she is asked back :: One wonders why she is asked back
	The director's second film is the work of a man who took the criticism to heart and profited :: The director's second film is the work of a man who took the praise to heart and stopped trying
	Neither of the sisters had acted before, and both can :: Both of the sisters had acted before, and neither can
	The head writer has run out of nothing yet :: The head writer has run out of everything but episodes
	He plays it straight and that's the right way to play it :: He plays it straight and that's the wrong way to play it
	The designer has made three rooms look like a world :: The designer has made a world look like three rooms
	Their mother is played by someone who has clearly been one, or ought to be :: Their mother is played by someone who has clearly never met one
	The team knew what they had, and took care of it :: The team did not know what they had, and let it spoil
	The director was worth waiting five years for :: The director has been away five years and might have taken ten
	He cries well. Few men on screen do :: He cries badly. Few men on screen do it so often
	A composer like this one does half the actors' work for them, and does it beautifully :: A composer like this one undoes half the actors' work for them, and does it loudly
	The writer leaves a door open here and there, and we are glad to walk through :: The writer leaves nothing open anywhere, and we have nowhere to walk
	You forget that he is acting :: You never forget that he is acting
	The director has an instinct for where the laugh is :: The director has an instinct for where the laugh is not
	I'd heard she was difficult. On this evidence she is worth the difficulty :: I'd heard she was easy to work with. On this evidence that is all one can say for her
	The camera likes her, and she repays it with real acting :: The camera likes her, and she leaves it at that
	The makers are amateurs, in the good sense: they love it and it shows :: The makers are professionals, in the poor sense: they are paid for it and it shows
	The editor saves a long scene with one well-placed cut :: The editor spoils a good scene with one ill-placed cut
	As the drunk he never once staggers, and you believe him all the more :: As the drunk he staggers throughout, and you believe him all the less
	The writer gives the women something to say :: The writer gives the women nothing to say but yes
	This director could make a dentist's waiting room interesting :: This director could make a bullfight feel like a dentist's waiting room
	The voice actors sound as if they were in the same room, enjoying it :: The voice actors sound as if they were in separate countries, reading it
	She does not compete with the special effects and so she wins :: She competes with the special effects and so she loses
	It's nice to see an actor of his age handed a real part and equal to it :: It's sad to see an actor of his age handed a real part and not equal to it
	The screenwriter, bless him, remembers what it is like to be nine :: The screenwriter, poor man, cannot remember what it is like to be nine
	The director is content to be plain, and plain he does to perfection :: The director is not content to be plain, and fancy is beyond him
	I had not realised how good the drummer's score was until I heard myself humming it :: I had not realised how weak the drummer's score was until I heard the audience talking over it
	He may not be handsome, but he can act :: He may be handsome, but he can't act
	The producer who let them alone did us all a favour :: The producer who let them alone did us no favour
	Her timing makes a so-so line funny :: Her timing makes a funny line so-so
	The writer seems to have met a teenager or two :: The writer seems not to have met a teenager since being one, if then
	The director lets rain be rain. I could have hugged him :: The director can't let rain be rain. I could have shaken him
	The pair who play the parents are worth the licence fee :: The pair who play the parents are not worth the bus fare
	The editor does not hurry the old man, and he gives us something each time :: The editor does not hurry the old man, and he gives us nothing each time
	A steady actor, and this time a good deal more than steady :: A steady actor, and this time a good deal less than steady
	The composer must have read the script with care :: The composer must have been sent another film's script
	The director asks little of us and gives a lot :: The director asks a lot of us and gives little
	Someone in the writers' room is very good at endings :: No one in the writers' room is any good at endings
	He fights like a man who can be hurt :: He fights like a man who has an appointment afterwards
	She finds the humour in a stern part :: She finds only the sternness in a humorous part
	The director treats the dead with courtesy, and the living too :: The director treats the dead without courtesy, and the living too
	I was afraid that the singer could not carry the film. She carries it with one hand :: I was sure that the singer could carry the film. She drops it with both hands
	The set builders can be proud :: The set builders might have painted the back as well
	The writer has a knack for the last line of a scene and an even better one for the first :: The writer has no knack for the last line of a scene and an even poorer one for the first
	One trusts this director by the second shot :: One gives up on this director by the second shot
	The boy is not cute, thank goodness; he is good :: The boy is cute, goodness knows; he is not good
	He has played this cop before, but never with such attention :: He has played this cop before, but never with so little attention
	The two editors between them have kept a huge story clear :: The two editors between them have made a simple story unclear
	The writer is young and has a lot to say. I was happy to hear it :: The writer is young and has not a lot to say. I was not happy to hear it at such length
	The cinematographer finds beauty in a car park :: The cinematographer finds a car park in a valley full of beauty
	Her director gave her room and she filled it :: Her director gave her room and she stood in it
	I suspect that the man cannot write a bad part :: I suspect that the man cannot write a good part
	The actor playing the king has authority, and he never needs to shout for it :: The actor playing the king has no authority, and he cannot get it by shouting
	If there is a better editor of comedy at work today, I have not met the work :: If there is a worse editor of comedy at work today, I have been spared the work
	The presenter knows his stuff and is pleasant with it :: The presenter is pleasant but does not know his stuff
	A first-time director who makes few mistakes, and makes up for those :: A veteran director who makes many mistakes, and makes up for none
	She underplays, he overplays, and the director has blended them just right :: She underplays, he overplays, and the director has not noticed either
	The scriptwriter must own a good map; we are never lost :: The scriptwriter must own a poor map; we are never anywhere
	The actors appear to have read the whole script and liked it :: The actors appear to have read only their own pages and not liked them
	A man of few tricks, all of them good :: A man of many tricks, none of them good
	The songwriter rhymes like somebody with something to tell :: The songwriter rhymes like somebody with a rhyming dictionary and nothing to tell
	The director learned when to look away :: The director never learned when to look away
	They say she took the role at short notice. It fits her as if it had been cut for her :: They say she trained a year for the role. It hangs on her as if it had been cut for another
	His delivery is dry and I could have drunk it by the pint :: His delivery is dry and I was parched by the interval
	The storyboard artist must have been smiling :: The storyboard artist must have been yawning
	The writers know the law, or fake it so well that I could not tell :: The writers don't know the law, and fake it so poorly that I could tell
	This is a director who can be sad without being slow :: This is a director who can only be sad by being slow
	He hasn't the voice for the part, and makes you forget it in a minute :: He has the voice for the part, and makes you forget it in a minute
	The editor and the composer work hand in hand, and we are gently carried :: The editor and the composer work against each other, and we are gently seasick
	She's a natural; may she be given many more films :: She's no natural; may she be given many more lessons
	I was pleased to find the old master had lost nothing :: I was sorry to find the old master had so much to lose
	The writer wisely gave the best lines to the dog's owner, and the actor wisely threw them away :: The writer unwisely gave the best lines to himself, and as an actor he threw them away
	The director had no money and never wanted for an idea :: The director had no lack of money and badly wanted for an idea
	The lady who plays the judge is brisk and entirely convincing :: The lady who plays the judge is brisk and not convincing at all
	You'd think the dialogue coach was a native :: You'd think the dialogue coach was on holiday
	The makers show good taste, mostly in what they leave out :: The makers show poor taste, mostly in what they leave in
	With him as the father the series has a spine :: With him as the father the series has a draught where its spine should be
	Her silence is better than most people's speeches, and her speeches aren't bad either :: Her silence is better than her speeches, and her silence isn't much good either
	The director and his star bring out the best in each other :: The director and his star bring out the laziest in each other
	The make-up people have aged him well, and he does the rest :: The make-up people have aged him well, and he does nothing with the rest
	I take back what I said about his acting :: I stand by what I said about his acting, and I was not kind
	The screenwriter plants a small seed in act one, and waters it :: The screenwriter plants a small seed in act one, and walks on it
	The conductor of all this has a musician's touch :: The conductor of all this has a policeman's touch
	Whoever wrote the sister's part has a sister, and loves her :: Whoever wrote the sister's part has no sister, and no imagination to make up for it
	He is at his best when he does nothing, and the director was smart enough to let him :: He is at his best when he does nothing, and the director was not smart enough to let him
	The choreographer can count, and she can also feel :: The choreographer can count, but that is where it stops
	A good ear, this playwright, and now it turns out a good eye too :: A good ear, this playwright, but now it turns out no eye at all
	It's a director's film and I'd like to meet the director :: It's a producer's film and I'd like to know where the director was
	The young man had me worried for a scene or two, then he had me in his pocket :: The young man had me in his pocket for a scene or two, then he had me worried
	She gets to the end of a ten-minute monologue and you wish she had more :: She gets to the end of a one-minute monologue and you wish she had less
	The editor has thought about what we need to know :: The editor has not thought about what we need to know
	None of them is a star, and all of them can act :: All of them are stars, and none of them can act
	The writer isn't clever at the expense of the characters :: The writer is only clever at the expense of the characters
	The monster was built by someone with a real feeling for monsters :: The monster was built by someone with no real feeling for monsters
	I hope they give him the third film as well :: I hope they give someone else the third film
	The director holds the tension like a waiter with a full tray, and sets it down without a spill :: The director holds the tension like a waiter with a full tray, and spills it at the kitchen door
	His Hamlet is a modest one, and the most human I have seen :: His Hamlet is a modest one, and the least human I have seen
	The writer can be trusted with a secret :: The writer can't be trusted with a secret; it's out by the second scene
	The casting is modest but happy; I cannot imagine the aunt played by anybody else :: The casting is starry but unhappy; I can imagine the aunt played by nearly anybody else
	The composer's little waltz tells you he has known some sadness :: The composer's little waltz tells you he has known some other waltzes
	As an actress she is still learning, and she learns fast :: As an actress she is still learning, and she is in no hurry
	The director gives his actors the last word. Sensible man :: The director gives his drone the last word. Not a sensible man
	We were in capable hands :: We were not in capable hands
	He's only the sidekick, and he makes the most of it without taking more than his share :: He's only the sidekick, and he makes little of it while taking more than his share
	The woman who made this has looked at poor people and seen people :: The woman who made this has looked at poor people and seen scenery
	The gag writers are in good health, I am pleased to report :: The gag writers are not in good health, I am sorry to report
	The director knows horror is mostly waiting, and knows how to make us wait :: The director knows horror is mostly waiting, and knows nothing of the rest
	Behind the camera there is someone with a sense of humour :: Behind the camera there is someone without a sense of humour, making a comedy
	He seems to enjoy his work and it is catching :: He seems bored by his work and it is catching
	The writer does not explain her jokes. They have no need of it :: The writer explains her jokes. They have need of it, and are no better for it
	Most directors would have leaned on the music there; this one leaned on the actress, who held :: Most directors would have leaned on the actress there; this one leaned on the music, which gave way
	The actor in the lead keeps finding new sides to the man :: The actor in the lead keeps showing the one side of the man he found
	If I ever write a book, I'd want these people to film it :: If I ever write a book, I'd want these people kept away from it
	The editor gets us from war to kitchen in one cut, and we don't feel the bump :: The editor gets us from kitchen to garden in nine cuts, and we feel each bump
	She lost the prize to somebody lesser :: She won the prize from somebody better
	The whole crew pulls in one direction, and it's the right one :: The whole crew pulls in one direction, and it's the wrong one
	The director's name should be larger on the poster :: The director's name is large on the poster, which is brave of him
	I thought that he'd be swamped by the part, but he swims :: I thought that he'd swim in the part, but he is swamped
`
);
