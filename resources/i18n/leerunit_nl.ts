<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>Handed over about you</source>
        <translation>Overdracht over jou</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Agreed</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>who, what, when</source>
        <translation>wie, wat, wanneer</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wie doet het?</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>Wat is er afgesproken?</translation>
    </message>
    <message>
        <source>A new agreement</source>
        <translation>Een nieuwe afspraak</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>all of us</source>
        <translation>wij allemaal</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>AlongMenu</name>
    <message>
        <source>Plan a moment</source>
        <translation>Plan een moment</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>Your answer to {0}</source>
        <translation>Jouw antwoord aan {0}</translation>
    </message>
    <message>
        <source>Your answer to {0} at: {1}</source>
        <translation>Jouw antwoord aan {0} bij: {1}</translation>
    </message>
    <message>
        <source>What struck you? What would you ask?</source>
        <translation>Wat trof je? Wat zou je vragen?</translation>
    </message>
    <message>
        <source>in a file since {0}</source>
        <translation>in een bestand sinds {0}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>read your portfolio of {0}</source>
        <translation>las jouw portfolio van {0}</translation>
    </message>
    <message>
        <source>Real, from your teacher</source>
        <translation>Echt, van jouw docent</translation>
    </message>
    <message>
        <source>about your words of then</source>
        <translation>over jouw woorden van toen</translation>
    </message>
    <message>
        <source>Only you, until you have read it</source>
        <translation>Alleen jij, tot je het gelezen hebt</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ik heb dit gelezen</translation>
    </message>
    <message>
        <source>From then on, whoever may read your question reads this too.</source>
        <translation>Daarna leest wie jouw vraag mag lezen dit ook.</translation>
    </message>
    <message>
        <source>Write with it</source>
        <translation>Schrijf erbij</translation>
    </message>
    <message>
        <source>Make it a step</source>
        <translation>Maak er een stap van</translation>
    </message>
</context>
<context>
    <name>AnswerToMeCard</name>
    <message>
        <source>read your portfolio of {0}</source>
        <translation>las jouw portfolio van {0}</translation>
    </message>
    <message>
        <source>Real, from your teacher</source>
        <translation>Echt, van jouw docent</translation>
    </message>
    <message>
        <source>a piece that is not here now</source>
        <translation>een stuk dat hier nu niet staat</translation>
    </message>
    <message>
        <source>About: {0}</source>
        <translation>Over: {0}</translation>
    </message>
    <message>
        <source>Only you, until you have read it</source>
        <translation>Alleen jij, tot je het gelezen hebt</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ik heb het gelezen</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>A teacher who read a portfolio can write back. The answer comes as a file.</source>
        <translation>Een docent die een portfolio las, kan terugschrijven. Het antwoord komt als bestand.</translation>
    </message>
    <message>
        <source>Whoever may read the piece, can read this too now.</source>
        <translation>Wie het stuk mag lezen, leest dit nu ook.</translation>
    </message>
    <message>
        <source>Open an answer file</source>
        <translation>Open een antwoordbestand</translation>
    </message>
    <message>
        <source>Did you get an answer file?</source>
        <translation>Kreeg je een antwoordbestand?</translation>
    </message>
    <message>
        <source>Open it, or drop it here. You see for whom it is before anything happens.</source>
        <translation>Open het, of sleep het hierheen. Je ziet eerst voor wie het is.</translation>
    </message>
    <message>
        <source>Which answer file?</source>
        <translation>Welk antwoordbestand?</translation>
    </message>
    <message>
        <source>Answers (*{0})</source>
        <translation>Antwoorden (*{0})</translation>
    </message>
    <message>
        <source>{0} is not known here yet</source>
        <translation>{0} is hier nog niet bekend</translation>
    </message>
    <message>
        <source>Give the file to your learning coach: they meet the teacher&apos;s card first.</source>
        <translation>Geef het bestand aan je leercoach: die maakt eerst kennis met de kaart van de docent.</translation>
    </message>
    <message>
        <source>{0} wrote back, but is not known here yet</source>
        <translation>{0} schreef terug, maar is hier nog niet bekend</translation>
    </message>
</context>
<context>
    <name>AnswersToMe</name>
    <message>
        <source>Written to you</source>
        <translation>Aan jou geschreven</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask for feedback</source>
        <translation>Vraag om feedback</translation>
    </message>
    <message>
        <source>at ‘{0}’</source>
        <translation>bij ‘{0}’</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag het</translation>
    </message>
    <message>
        <source>What may they look at?</source>
        <translation>Waar mag die ander op letten?</translation>
    </message>
    <message>
        <source>Or begin with:</source>
        <translation>Of begin met:</translation>
    </message>
    <message>
        <source>What did you see me do?</source>
        <translation>Wat zag je mij doen?</translation>
    </message>
    <message>
        <source>How do you do this?</source>
        <translation>Hoe doe jij dit?</translation>
    </message>
    <message>
        <source>What do they see?</source>
        <translation>Wat ziet die ander?</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>What others wrote to me</source>
        <translation>Wat anderen mij schreven</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eén week</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Until {0}, {1}</source>
        <translation>Tot {0}, {1}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Saying no or later is always fine.</source>
        <translation>Nee zeggen of later mag altijd.</translation>
    </message>
    <message>
        <source>What may {0} look at?</source>
        <translation>Waar mag {0} op letten?</translation>
    </message>
    <message>
        <source>What does {0} see?</source>
        <translation>Wat ziet {0}?</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation>Vraag het {0}</translation>
    </message>
    <message>
        <source>After that {0} cannot open this any more. What was written to you stays yours.</source>
        <translation>Daarna kan {0} dit niet meer openen. Wat jou geschreven is, blijft van jou.</translation>
    </message>
    <message>
        <source>{0} reads your whole question already.</source>
        <translation>{0} leest je hele vraag al mee.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Nog niemand gekozen.</translation>
    </message>
    <message>
        <source>Your own question is still missing.</source>
        <translation>Je eigen vraag mist nog.</translation>
    </message>
</context>
<context>
    <name>AskWhom</name>
    <message>
        <source>Whom?</source>
        <translation>Aan wie?</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Who looked along, or whom would you like to?</source>
        <translation>Nog niemand gekozen. Wie keek mee, of wie zou je willen laten kijken?</translation>
    </message>
    <message>
        <source>A fellow student</source>
        <translation>Een medestudent</translation>
    </message>
    <message>
        <source>chooses whether it suits</source>
        <translation>kiest zelf of het uitkomt</translation>
    </message>
    <message>
        <source>Someone who guides</source>
        <translation>Iemand die begeleidt</translation>
    </message>
    <message>
        <source>asks and looks along</source>
        <translation>vraagt en kijkt mee</translation>
    </message>
    <message>
        <source>Teacher on location</source>
        <translation>Docent op locatie</translation>
    </message>
    <message>
        <source>joins theory to it</source>
        <translation>legt er theorie naast</translation>
    </message>
    <message>
        <source>A relative, through me</source>
        <translation>Een naaste, via mij</translation>
    </message>
    <message>
        <source>beside you, without a name</source>
        <translation>naast jou, zonder naam</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Another one</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>{0} asks you</source>
        <translation>{0} vraagt jou</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>tot {0}</translation>
    </message>
    <message>
        <source>You wrote to {0}. You may write more below.</source>
        <translation>Je schreef aan {0}. Meer schrijven mag, hieronder.</translation>
    </message>
    <message>
        <source>You said: not now. That is fine; {0} knows it.</source>
        <translation>Je zei: nu even niet. Dat is prima; {0} weet het.</translation>
    </message>
    <message>
        <source>Only {0} decides who else reads what you write.</source>
        <translation>Alleen {0} bepaalt wie nog meer leest wat jij schrijft.</translation>
    </message>
    <message>
        <source>Write to {0}</source>
        <translation>Schrijf aan {0}</translation>
    </message>
    <message>
        <source>Ask something first</source>
        <translation>Stel eerst een vraag</translation>
    </message>
    <message>
        <source>After all</source>
        <translation>Toch wel</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu even niet</translation>
    </message>
</context>
<context>
    <name>AskedPeople</name>
    <message>
        <source>Asked for feedback</source>
        <translation>Gevraagd om feedback</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Take back what you asked {0}</source>
        <translation>Neem terug wat je {0} vroeg</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>What do you want to know or learn? Write it as you say it…</source>
        <translation>Wat wil je weten of leren? Schrijf het op zoals je het zegt…</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>bewaart</translation>
    </message>
</context>
<context>
    <name>AsksAttention</name>
    <message>
        <source>Asks attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Nobody asks anything of you now. Hands behind your back.</source>
        <translation>Niemand vraagt nu iets van je. Handen op de rug.</translation>
    </message>
</context>
<context>
    <name>BankSheet</name>
    <message>
        <source>Questions that go deeper</source>
        <translation>Verdiepende vragen</translation>
    </message>
    <message>
        <source>Who looks back can ask for one with Alt V. They are never shown unasked.</source>
        <translation>Wie terugkijkt, kan er met Alt V één vragen. Ze komen nooit vanzelf.</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>Een nieuwe vraag</translation>
    </message>
    <message>
        <source>A new question. Enter keeps it.</source>
        <translation>Een nieuwe vraag. Enter bewaart hem.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Bied weer aan</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laat rusten</translation>
    </message>
</context>
<context>
    <name>BeginSheet</name>
    <message>
        <source>Begin an intervision</source>
        <translation>Begin een intervisie</translation>
    </message>
    <message>
        <source>Begin an evaluation</source>
        <translation>Begin een evaluatie</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Which talk?</source>
        <translation>Welk gesprek?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>On what occasion?</source>
        <translation>Bij welke gelegenheid?</translation>
    </message>
    <message>
        <source>For example: halfway</source>
        <translation>Bijvoorbeeld: halverwege</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Who is asked to write?</source>
        <translation>Wie vraag je om te schrijven?</translation>
    </message>
    <message>
        <source>All write first. You read each other once everyone is ready.</source>
        <translation>Iedereen schrijft eerst. Jullie lezen elkaar als allen klaar zijn.</translation>
    </message>
    <message>
        <source>A voice that you write down</source>
        <translation>Een stem die jij opschrijft</translation>
    </message>
    <message>
        <source>Which question is brought in?</source>
        <translation>Welke vraag wordt ingebracht?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Eén zin is genoeg</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
    <message>
        <source>Who brings it in?</source>
        <translation>Wie brengt hem in?</translation>
    </message>
    <message>
        <source>Who leads the talk?</source>
        <translation>Wie leidt het gesprek?</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The phases help; skip what you like.</source>
        <translation>De fasen helpen; sla over wat je wilt.</translation>
    </message>
    <message>
        <source>{0} (about {1} minutes)</source>
        <translation>{0} (ongeveer {1} minuten)</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wie is erbij?</translation>
    </message>
    <message>
        <source>Who was there can read the notes, nobody else. You are there yourself.</source>
        <translation>Wie erbij was, kan de notities lezen, niemand anders. Jij bent er zelf bij.</translation>
    </message>
</context>
<context>
    <name>BesideDeeds</name>
    <message>
        <source>The themes are kept.</source>
        <translation>De thema&apos;s zijn bewaard.</translation>
    </message>
    <message>
        <source>The link is taken away.</source>
        <translation>De koppeling is weggehaald.</translation>
    </message>
    <message>
        <source>Comes back in: {0}</source>
        <translation>Komt terug in: {0}</translation>
    </message>
    <message>
        <source>Kept with the question.</source>
        <translation>Bij de vraag bewaard.</translation>
    </message>
</context>
<context>
    <name>BesideLine</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>What did it prove to be?</source>
        <translation>Wat bleek het te zijn?</translation>
    </message>
    <message>
        <source>this question</source>
        <translation>deze vraag</translation>
    </message>
    <message>
        <source>In the line this question grew in</source>
        <translation>In de rij waarin deze vraag groeide</translation>
    </message>
</context>
<context>
    <name>BesidePart</name>
    <message>
        <source>‘Must this?’</source>
        <translation>‘Moet dit?’</translation>
    </message>
    <message>
        <source>Is there really a rule, or is it a habit?</source>
        <translation>Is er echt een regel, of is het een gewoonte?</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Choose themes</source>
        <translation>Kies thema&apos;s</translation>
    </message>
    <message>
        <source>Link it, afterwards</source>
        <translation>Koppel achteraf</translation>
    </message>
    <message>
        <source>Comes back in</source>
        <translation>Komt terug in</translation>
    </message>
</context>
<context>
    <name>BinRow</name>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Nu wissen</translation>
    </message>
</context>
<context>
    <name>BinScreen</name>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Your bin is empty</source>
        <translation>Je prullenbak is leeg</translation>
    </message>
    <message>
        <source>What you throw away stays here for thirty days, and can be put back.</source>
        <translation>Wat je weggooit, blijft hier dertig dagen. Zolang kun je het terugzetten.</translation>
    </message>
    <message>
        <source>What you throw away stays here for thirty days. After that it is really gone, also from the search. In back-ups it stands until those go.</source>
        <translation>Wat je weggooit, blijft hier dertig dagen. Daarna is het echt weg, ook uit het zoeken. In back-ups staat het nog tot die zelf verlopen.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>Only you see your bin. With a whole question goes what others wrote at it.</source>
        <translation>Alleen jij ziet jouw prullenbak. Met een hele vraag gaat ook weg wat anderen erbij schreven.</translation>
    </message>
    <message>
        <source>Should something be gone at once and for good? Delete erases it; we ask once.</source>
        <translation>Wil je iets meteen en voorgoed weg? Dat kan per stuk met Delete, en we vragen het één keer na.</translation>
    </message>
    <message>
        <source>Put back where it was.</source>
        <translation>Teruggezet waar het stond.</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Dit voorgoed wissen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Voorgoed gewist.</translation>
    </message>
</context>
<context>
    <name>BookletSheet</name>
    <message>
        <source>Make the booklet (PDF)</source>
        <translation>Maak het boekje (PDF)</translation>
    </message>
    <message>
        <source>The harvest on paper</source>
        <translation>De oogst op papier</translation>
    </message>
    <message>
        <source>One plain page (PDF)</source>
        <translation>Eén gewoon blad (PDF)</translation>
    </message>
    <message>
        <source>Only stories whose owners agreed stand here. Their latest word counts.</source>
        <translation>Hier staan alleen verhalen waarvan de verteller het goed vindt. Wie zich bedenkt, telt meteen mee.</translation>
    </message>
    <message>
        <source>No story with consent yet</source>
        <translation>Nog geen verhaal met toestemming</translation>
    </message>
    <message>
        <source>Ask someone whether their story may go along.</source>
        <translation>Vraag iemand of het verhaal erin mag.</translation>
    </message>
    <message>
        <source>In which folder should it come?</source>
        <translation>In welke map moet het komen?</translation>
    </message>
    <message>
        <source>The booklet is being made…</source>
        <translation>Het boekje wordt gemaakt…</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>Het blad wordt gemaakt…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Gestopt. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>One page has room for {0} of these stories. Choose which ones go along.</source>
        <translation>Op één blad passen {0} van deze verhalen. Kies welke meegaan.</translation>
    </message>
    <message>
        <source>Look once more before it leaves</source>
        <translation>Kijk nog één keer voor het de deur uit gaat</translation>
    </message>
    <message>
        <source>Someone could be recognised by: {0}</source>
        <translation>Iemand kan herkend worden aan: {0}</translation>
    </message>
</context>
<context>
    <name>BringSheet</name>
    <message>
        <source>Keep the question</source>
        <translation>Bewaar de vraag</translation>
    </message>
    <message>
        <source>A question of someone else</source>
        <translation>Een vraag van iemand anders</translation>
    </message>
    <message>
        <source>Someone without an account asks; you write it down and become its host.</source>
        <translation>Iemand zonder account vraagt; jij schrijft het op en wordt gastheer of gastvrouw van de vraag.</translation>
    </message>
    <message>
        <source>Whose question?</source>
        <translation>Wiens vraag?</translation>
    </message>
    <message>
        <source>The question, in their words</source>
        <translation>De vraag, in hun woorden</translation>
    </message>
    <message>
        <source>Read it aloud before you keep it. No names.</source>
        <translation>Lees hem hardop voor, dan pas bewaren. Geen namen.</translation>
    </message>
</context>
<context>
    <name>BroughtSheet</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Wat bracht het?</translation>
    </message>
    <message>
        <source>Write what helps, in your own words. The rest may stay empty.</source>
        <translation>Schrijf wat je wilt vertellen, in je eigen woorden. De rest mag leeg blijven.</translation>
    </message>
    <message>
        <source>In the harvest of the unit</source>
        <translation>In de oogst van de unit</translation>
    </message>
    <message>
        <source>Also in the booklet for residents and relatives</source>
        <translation>Ook in het boekje voor bewoners en naasten</translation>
    </message>
    <message>
        <source>Everyone in the unit can then read this story.</source>
        <translation>Iedereen van de unit kan dit verhaal dan lezen.</translation>
    </message>
    <message>
        <source>On paper, with your first name. What others wrote stays out, unless they agreed.</source>
        <translation>Op papier, met je voornaam. Wat anderen schreven blijft eruit, tenzij zij het goed vinden.</translation>
    </message>
    <message>
        <source>You can take it back any time; a booklet that is printed already stays as it is.</source>
        <translation>Je kunt dit altijd terugnemen. Een boekje dat al gedrukt is, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Make it visible to the whole unit?</source>
        <translation>Zichtbaar maken voor de hele unit?</translation>
    </message>
    <message>
        <source>A story in the harvest can be read by everyone in the unit, with what others wrote at it.</source>
        <translation>Een verhaal in de oogst kan iedereen van de unit lezen, met wat anderen erbij schreven.</translation>
    </message>
    <message>
        <source>Make it visible</source>
        <translation>Maak zichtbaar</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>Report without names or texts</source>
        <translation>Verslag zonder namen of teksten</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopieer het verslag</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Show more</source>
        <translation>Laat meer zien</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Card valid until {0}.</source>
        <translation>Kaart geldig tot {0}.</translation>
    </message>
</context>
<context>
    <name>CardMeeting</name>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>A card is like a signature at school: you believe it once you held it beside the real one. The real one hangs in the unit, on the poster.</source>
        <translation>Een kaart is net als een handtekening op school: je gelooft hem pas als je hem naast de echte hebt gelegd. De echte hangt in de unit, op de poster.</translation>
    </message>
    <message>
        <source>A card is like a signature at school: you believe it once you held it beside the real one. The teacher finds the real one in their own workplace.</source>
        <translation>Een kaart is net als een handtekening op school: je gelooft hem pas als je hem naast de echte hebt gelegd. De docent vindt de echte op de eigen werkplek.</translation>
    </message>
    <message>
        <source>In this file it says</source>
        <translation>In dit bestand staat</translation>
    </message>
    <message>
        <source>Walk by the unit, or call the number you had already. Have the words read aloud. Do not look in a mail: someone can change that.</source>
        <translation>Loop langs de unit, of bel het nummer dat je al had. Laat de woorden voorlezen. Kijk niet in een mail: die kan iemand veranderen.</translation>
    </message>
    <message>
        <source>Ask the teacher, beside you or at the number you had already, to read the words aloud. Do not look in a mail: someone can change that.</source>
        <translation>Vraag de docent, naast je of op het nummer dat je al had, om de woorden voor te lezen. Kijk niet in een mail: die kan iemand veranderen.</translation>
    </message>
    <message>
        <source>All equal, in the same order</source>
        <translation>Allemaal gelijk, in dezelfde volgorde</translation>
    </message>
    <message>
        <source>There is a difference, if only one</source>
        <translation>Er is een verschil, ook als het er één is</translation>
    </message>
    <message>
        <source>I look later</source>
        <translation>Ik kijk later</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>Hoe vergeleek je?</translation>
    </message>
    <message>
        <source>I stood before the poster</source>
        <translation>Ik stond voor de poster</translation>
    </message>
    <message>
        <source>I called the unit</source>
        <translation>Ik belde de unit</translation>
    </message>
    <message>
        <source>They came by</source>
        <translation>Zij kwamen langs</translation>
    </message>
    <message>
        <source>We sat together</source>
        <translation>We zaten bij elkaar</translation>
    </message>
    <message>
        <source>I called the teacher</source>
        <translation>Ik belde de docent</translation>
    </message>
    <message>
        <source>I trust this unit</source>
        <translation>Deze unit vertrouw ik</translation>
    </message>
    <message>
        <source>I trust this teacher</source>
        <translation>Deze docent vertrouw ik</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The words differ. Do not trust this card, and call. What you had does not change.</source>
        <translation>De woorden verschillen. Vertrouw deze kaart niet en bel. Wat je al had, verandert niet.</translation>
    </message>
    <message>
        <source>You can trust it once you compared all words.</source>
        <translation>Vertrouwen kan zodra je alle woorden hebt vergeleken.</translation>
    </message>
    <message>
        <source>Say how you compared them.</source>
        <translation>Zeg nog hoe je ze vergeleek.</translation>
    </message>
    <message>
        <source>Only this store remembers it. You can always withdraw it.</source>
        <translation>Dit onthoudt alleen deze plek. Intrekken kan altijd.</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Other cases</source>
        <translation>Andere gevallen</translation>
    </message>
    <message>
        <source>Known units</source>
        <translation>Bekende units</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Open a card</source>
        <translation>Open een kaart</translation>
    </message>
    <message>
        <source>Portfolios of these units are read in. You met their card once and trust it.</source>
        <translation>Portfolio&apos;s van deze units worden ingelezen. Je maakte kennis met hun kaart en vertrouwt die.</translation>
    </message>
    <message>
        <source>Answers of these teachers come in. You met their card once and trust it.</source>
        <translation>Antwoorden van deze docenten komen binnen. Je maakte kennis met hun kaart en vertrouwt die.</translation>
    </message>
    <message>
        <source>No known units yet</source>
        <translation>Nog geen bekende units</translation>
    </message>
    <message>
        <source>Open a portfolio, or the card a unit gave you, then you meet.</source>
        <translation>Open een portfolio, of de kaart die een unit je gaf. Dan maak je kennis.</translation>
    </message>
    <message>
        <source>No known teachers yet</source>
        <translation>Nog geen bekende docenten</translation>
    </message>
    <message>
        <source>Open the card of a teacher, then their answers can come home.</source>
        <translation>Open de kaart van een docent. Dan kunnen de antwoorden thuiskomen.</translation>
    </message>
    <message>
        <source>trust withdrawn on {0}</source>
        <translation>vertrouwen ingetrokken op {0}</translation>
    </message>
    <message>
        <source>trusted since {0}</source>
        <translation>vertrouwd sinds {0}</translation>
    </message>
    <message>
        <source>Withdraw trust</source>
        <translation>Trek vertrouwen in</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Jouw eigen kaart</translation>
    </message>
    <message>
        <source>The card of this unit</source>
        <translation>De kaart van deze unit</translation>
    </message>
    <message>
        <source>Give it once to each unit. Read these words aloud when they call.</source>
        <translation>Geef hem één keer aan elke unit. Lees deze woorden voor als ze bellen.</translation>
    </message>
    <message>
        <source>Give it once to each teacher. These words belong on the poster of the unit.</source>
        <translation>Geef hem één keer aan elke docent. Deze woorden horen op de poster van de unit.</translation>
    </message>
    <message>
        <source>Save the card as a file</source>
        <translation>Bewaar de kaart als bestand</translation>
    </message>
    <message>
        <source>In which folder should the card come?</source>
        <translation>In welke map moet de kaart komen?</translation>
    </message>
    <message>
        <source>Made: {0}</source>
        <translation>Gemaakt: {0}</translation>
    </message>
    <message>
        <source>Which card?</source>
        <translation>Welke kaart?</translation>
    </message>
    <message>
        <source>Cards (*.leerunit-card)</source>
        <translation>Kaarten (*.leerunit-card)</translation>
    </message>
    <message>
        <source>A unit you do not know yet</source>
        <translation>Een unit die je nog niet kent</translation>
    </message>
    <message>
        <source>A teacher not known here yet</source>
        <translation>Een docent die hier nog niet bekend is</translation>
    </message>
    <message>
        <source>{0} is known here now.</source>
        <translation>{0} is hier nu bekend.</translation>
    </message>
    <message>
        <source>New portfolios of this unit are then not read in. What you have stays.</source>
        <translation>Nieuwe portfolio&apos;s van deze unit worden dan niet ingelezen. Wat je hebt, blijft.</translation>
    </message>
    <message>
        <source>New answers of this teacher are then not delivered. What came home stays.</source>
        <translation>Nieuwe antwoorden van deze docent worden dan niet bezorgd. Wat thuiskwam, blijft.</translation>
    </message>
    <message>
        <source>No longer trust {0}?</source>
        <translation>{0} niet meer vertrouwen?</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Other cases</source>
        <translation>Andere gevallen</translation>
    </message>
    <message>
        <source>Whatever you meet, what you had stays as it was.</source>
        <translation>Wat je ook tegenkomt: wat je had, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Card past its date</source>
        <translation>Kaart verlopen</translation>
    </message>
    <message>
        <source>The unit made no new card yet. What was signed before stays real.</source>
        <translation>De unit maakte nog geen nieuwe kaart. Wat eerder getekend is, blijft echt.</translation>
    </message>
    <message>
        <source>Ask the unit for its new card.</source>
        <translation>Vraag de unit om haar nieuwe kaart.</translation>
    </message>
    <message>
        <source>Trust withdrawn</source>
        <translation>Vertrouwen ingetrokken</translation>
    </message>
    <message>
        <source>From that day the card no longer counts here.</source>
        <translation>Vanaf die dag telt de kaart hier niet meer.</translation>
    </message>
    <message>
        <source>Call the unit, then open its card once more.</source>
        <translation>Bel de unit en open haar kaart opnieuw.</translation>
    </message>
    <message>
        <source>Same name, other words</source>
        <translation>Zelfde naam, andere woorden</translation>
    </message>
    <message>
        <source>You know a unit of this name already. Perhaps a new PC, perhaps someone else.</source>
        <translation>Je kent al een unit met deze naam. Misschien een nieuwe pc, misschien iemand anders.</translation>
    </message>
    <message>
        <source>Keep the old card. Call, and compare only then.</source>
        <translation>Houd de oude kaart. Bel, en vergelijk pas dan.</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Gewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>Something changed after it was signed. That can happen by accident.</source>
        <translation>Er veranderde iets na het tekenen. Dat kan ook per ongeluk.</translation>
    </message>
    <message>
        <source>Ask the student for the file once more.</source>
        <translation>Vraag de student om het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Not a portfolio of LEERunit</source>
        <translation>Geen portfolio van LEERunit</translation>
    </message>
    <message>
        <source>An ordinary PDF. It can be read elsewhere, not checked here.</source>
        <translation>Een gewone pdf. Lezen kan elders, controleren kan hier niet.</translation>
    </message>
    <message>
        <source>Ask the student to export it.</source>
        <translation>Vraag de student om te exporteren.</translation>
    </message>
    <message>
        <source>The teacher made no new card yet. Answers that came home stay.</source>
        <translation>De docent maakte nog geen nieuwe kaart. Antwoorden die thuiskwamen, blijven.</translation>
    </message>
    <message>
        <source>Ask the teacher for the new card.</source>
        <translation>Vraag de docent om de nieuwe kaart.</translation>
    </message>
    <message>
        <source>You know a teacher of this name already. Perhaps a new PC, perhaps someone else.</source>
        <translation>Je kent al een docent met deze naam. Misschien een nieuwe pc, misschien iemand anders.</translation>
    </message>
    <message>
        <source>Ask the teacher for the file once more.</source>
        <translation>Vraag de docent om het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>ChafingDeeds</name>
    <message>
        <source>Only you read it again.</source>
        <translation>Alleen jij leest het weer.</translation>
    </message>
    <message>
        <source>It rests now.</source>
        <translation>Het rust nu.</translation>
    </message>
    <message>
        <source>You go on with it.</source>
        <translation>Je gaat ermee verder.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>In de prullenbak.</translation>
    </message>
    <message>
        <source>Kept. Only you read it.</source>
        <translation>Bewaard. Alleen jij leest het.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>Planned. Who is at it can read along.</source>
        <translation>Gepland. Wie erbij is, kan meelezen.</translation>
    </message>
    <message>
        <source>Who is there reads this question. Your note itself stays yours.</source>
        <translation>Wie erbij is, leest deze vraag. Je notitie zelf blijft van jou.</translation>
    </message>
    <message>
        <source>Begun. Who is there can read along.</source>
        <translation>Begonnen. Wie erbij is, kan meelezen.</translation>
    </message>
</context>
<context>
    <name>ChafingPart</name>
    <message>
        <source>This chafes</source>
        <translation>Dit schuurt</translation>
    </message>
    <message>
        <source>Does something chafe?</source>
        <translation>Schuurt er iets?</translation>
    </message>
    <message>
        <source>There was a conversation. What came of it?</source>
        <translation>Er was een gesprek. Wat kwam ervan?</translation>
    </message>
    <message>
        <source>To be talked about: {0}.</source>
        <translation>Jullie praten erover: {0}.</translation>
    </message>
    <message>
        <source>Yours alone, until you make it a conversation.</source>
        <translation>Alleen van jou, tot je er een gesprek van maakt.</translation>
    </message>
    <message>
        <source>{0} brings to the talk {1}:</source>
        <translation>{0} brengt mee naar het gesprek ({1}):</translation>
    </message>
    <message>
        <source>Only who is at it reads this.</source>
        <translation>Alleen wie erbij is, leest dit.</translation>
    </message>
</context>
<context>
    <name>ChafingRow</name>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What chafes</source>
        <translation>Wat schuurt</translation>
    </message>
    <message>
        <source>Where do you want to take it?</source>
        <translation>Waar wil je ermee heen?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat kwam ervan?</translation>
    </message>
    <message>
        <source>In one line; it may stay empty</source>
        <translation>In één regel; leeg mag ook</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep what came of it</source>
        <translation>Bewaren wat ervan kwam</translation>
    </message>
    <message>
        <source>Take that line back</source>
        <translation>Die regel terugnemen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Er weer mee verder</translation>
    </message>
    <message>
        <source>Only for me again</source>
        <translation>Weer alleen voor mij</translation>
    </message>
    <message>
        <source>Make it a conversation</source>
        <translation>Maak er een gesprek van</translation>
    </message>
    <message>
        <source>To that intervision</source>
        <translation>Naar die intervisie</translation>
    </message>
    <message>
        <source>Bring it into an intervision</source>
        <translation>Breng het in bij een intervisie</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Laat het rusten</translation>
    </message>
</context>
<context>
    <name>ChafingScreen</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This chafes</source>
        <translation>Dit schuurt</translation>
    </message>
    <message>
        <source>Nothing chafes now</source>
        <translation>Er schuurt nu niets</translation>
    </message>
    <message>
        <source>Does something cost you energy, time and again? A sentence is enough.</source>
        <translation>Kost iets je steeds weer energie? Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>It came to something, or it rests</source>
        <translation>Er kwam iets van, of het rust</translation>
    </message>
    <message>
        <source>What rubs in the work of every day? Here it is yours alone, until you make it a conversation. It is no report to anyone.</source>
        <translation>Wat schuurt er in je werk van alledag? Hier is het alleen van jou, tot je er een gesprek van maakt. Het is geen melding.</translation>
    </message>
    <message>
        <source>What chafes</source>
        <translation>Wat schuurt</translation>
    </message>
    <message>
        <source>What chafes, in a sentence or three</source>
        <translation>Wat schuurt er, in een zin of drie</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>bewaart</translation>
    </message>
    <message>
        <source>Where do you want to take it?</source>
        <translation>Waar wil je ermee heen?</translation>
    </message>
    <message>
        <source>Sealed: only you can read it.</source>
        <translation>Verzegeld: alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>No names and no rooms: write what chafes, not with whom.</source>
        <translation>Geen namen en geen kamers: schrijf wat er schuurt, niet bij wie.</translation>
    </message>
    <message>
        <source>Kept. Only you can read it.</source>
        <translation>Bewaard. Alleen jij kunt het lezen.</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>What it changed</source>
        <translation>Wat het veranderde</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Nothing stands in this period yet</source>
        <translation>In deze periode staat nog niets</translation>
    </message>
    <message>
        <source>Choose a wider period, or write your first learning question.</source>
        <translation>Kies een ruimere periode, of schrijf je eerste leervraag.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>until now only you</source>
        <translation>tot nu toe alleen jij</translation>
    </message>
    <message>
        <source>Write something about it</source>
        <translation>Schrijf er iets bij</translation>
    </message>
    <message>
        <source>still sealed, it cannot go along yet</source>
        <translation>nog verzegeld, kan nog niet mee</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}, sinds {1}</translation>
    </message>
    <message>
        <source>{0}, only your part</source>
        <translation>{0}, alleen jouw deel</translation>
    </message>
    <message>
        <source>{0}, signed</source>
        <translation>{0}, ondertekend</translation>
    </message>
    <message>
        <source>asks for a look</source>
        <translation>vraagt een blik</translation>
    </message>
</context>
<context>
    <name>ChoosePeople</name>
    <message>
        <source>Who may read along?</source>
        <translation>Wie mag meelezen?</translation>
    </message>
    <message>
        <source>Nobody else is in this unit yet.</source>
        <translation>Er is nog niemand anders in deze unit.</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Tot een dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>After that day they cannot open it any more. What they wrote stays yours.</source>
        <translation>Daarna kunnen zij dit niet meer openen. Wat zij jou schreven, blijft van jou.</translation>
    </message>
    <message>
        <source>Let them read along</source>
        <translation>Laat ze meelezen</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Nog niemand gekozen.</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>This text was changed elsewhere meanwhile. Your words stand above.</source>
        <translation>Deze tekst is intussen ergens anders veranderd. Jouw woorden staan hierboven.</translation>
    </message>
    <message>
        <source>There it says now:</source>
        <translation>Daar staat nu:</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Houd mijn woorden</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Neem de andere tekst</translation>
    </message>
    <message>
        <source>Whatever you choose, the other words stay in the earlier versions.</source>
        <translation>Wat je ook kiest: de andere woorden blijven bij de eerdere versies.</translation>
    </message>
</context>
<context>
    <name>ComingMoments</name>
    <message>
        <source>Coming moments</source>
        <translation>Komende momenten</translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation>Plan een moment</translation>
    </message>
    <message>
        <source>Nothing planned yet.</source>
        <translation>Nog niets gepland.</translation>
    </message>
    <message>
        <source>Goes along to {0}</source>
        <translation>Gaat mee naar {0}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Ask for feedback</source>
        <translation>Vraag om feedback</translation>
    </message>
    <message>
        <source>Someone else speaks, beside me</source>
        <translation>Iemand anders aan het woord, naast mij</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>With whom? (may stay empty)</source>
        <translation>Met wie? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Free story, or with</source>
        <translation>Vrij verhaal, of met</translation>
    </message>
    <message>
        <source>Write back to {0}…</source>
        <translation>Schrijf {0} terug…</translation>
    </message>
</context>
<context>
    <name>CoordinatingSheet</name>
    <message>
        <source>Experience in coordinating</source>
        <translation>Ervaring in het coördineren</translation>
    </message>
    <message>
        <source>What did it bring you? What would you do that way again?</source>
        <translation>Wat bracht het je? Wat zou je weer zo doen?</translation>
    </message>
    <message>
        <source>In a few sentences, or nothing at all</source>
        <translation>In een paar zinnen, of helemaal niets</translation>
    </message>
    <message>
        <source>Only you read this, until your portfolio goes to someone. It says in which months.</source>
        <translation>Alleen jij leest dit, tot je portfolio naar iemand gaat. Erbij staat in welke maanden.</translation>
    </message>
</context>
<context>
    <name>CountsFoot</name>
    <message>
        <source>What we read in it before</source>
        <translation>Wat we er eerder in lazen</translation>
    </message>
    <message>
        <source>What does this tell us?</source>
        <translation>Wat zegt ons dit?</translation>
    </message>
    <message>
        <source>Write down together what you read in it…</source>
        <translation>Schrijf samen op wat jullie erin lezen…</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>For you</source>
        <translation>Voor jou</translation>
    </message>
    <message>
        <source>Your question is kept. Only you can read it.</source>
        <translation>Je vraag is bewaard. Alleen jij kunt hem lezen.</translation>
    </message>
    <message>
        <source>Your question is kept. You and your learning coach can read it.</source>
        <translation>Je vraag is bewaard. Jij en je leercoach kunnen hem lezen.</translation>
    </message>
    <message>
        <source>Your question is kept. The whole unit can read it.</source>
        <translation>Je vraag is bewaard. De hele unit kan hem lezen.</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>In which folder should the page come?</source>
        <translation>In welke map moet de pagina komen?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Gestopt. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>The day on paper</source>
        <translation>Dag op papier</translation>
    </message>
    <message>
        <source>Not everything had room on one page; the rest stands here on Today.</source>
        <translation>Niet alles paste op één pagina; de rest staat hier op Vandaag.</translation>
    </message>
    <message>
        <source>Look once more: someone could be recognised by {0}.</source>
        <translation>Kijk nog eens: iemand kan herkend worden aan {0}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>The day is ready to print.</source>
        <translation>De dag is klaar om te printen.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>Put on</source>
        <translation>Zet erbij</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wie is er?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>My questions that travel along</source>
        <translation>Mijn vragen die meereizen</translation>
    </message>
    <message>
        <source>Who may read it stays as it is. A question for the whole unit is also printed.</source>
        <translation>Wie haar mag lezen blijft gelijk. Een vraag voor de hele unit komt ook op het dagblad.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Beside whom</source>
        <translation>Maatje van</translation>
    </message>
    <message>
        <source>Nobody filled in yet.</source>
        <translation>Nog niemand ingevuld.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Haal eraf</translation>
    </message>
    <message>
        <source>Take {0} off</source>
        <translation>Haal {0} eraf</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>Planned.</source>
        <translation>Gepland.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>This piece is now: {0}</source>
        <translation>Dit stuk is nu: {0}</translation>
    </message>
    <message>
        <source>The step is changed.</source>
        <translation>De stap is aangepast.</translation>
    </message>
    <message>
        <source>Taken out of the story.</source>
        <translation>Uit het verhaal gehaald.</translation>
    </message>
    <message>
        <source>This question is now: {0}</source>
        <translation>Deze vraag is nu: {0}</translation>
    </message>
    <message>
        <source>They then also read what others wrote with it. You can change this any time.</source>
        <translation>Zij lezen dan ook wat anderen erbij schreven. Wijzigen kan altijd.</translation>
    </message>
    <message>
        <source>Make it visible to the whole unit?</source>
        <translation>Zichtbaar maken voor de hele unit?</translation>
    </message>
    <message>
        <source>All students and guides of {0} can read this question then.</source>
        <translation>Alle studenten en begeleiders van {0} kunnen deze leervraag dan lezen.</translation>
    </message>
    <message>
        <source>Let your learning coach read along?</source>
        <translation>Je leercoach laten meelezen?</translation>
    </message>
    <message>
        <source>Those who guide you now can read this question then.</source>
        <translation>Wie jou nu begeleidt, kan deze leervraag dan lezen.</translation>
    </message>
    <message>
        <source>Make it visible</source>
        <translation>Maak zichtbaar</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Zichtbaar voor: {0}</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation>{0}, tot {1}</translation>
    </message>
    <message>
        <source>Put back. What stood there is still among the versions.</source>
        <translation>Teruggezet. Wat er stond, staat nog bij de versies.</translation>
    </message>
    <message>
        <source>A new question grew from this. Only you can read it.</source>
        <translation>Hier groeide een nieuwe vraag uit. Alleen jij kunt hem lezen.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>In de prullenbak.</translation>
    </message>
</context>
<context>
    <name>Deeper</name>
    <message>
        <source>A question that goes deeper</source>
        <translation>Een verdiepende vraag</translation>
    </message>
</context>
<context>
    <name>Delivered</name>
    <message>
        <source>{0} reads it first, at the next sign-in, and chooses who else may.</source>
        <translation>{0} leest het als eerste, bij het aanmelden, en kiest wie het nog meer leest.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Bezorgd</translation>
    </message>
</context>
<context>
    <name>DemoStep</name>
    <message>
        <source>The demo unit is being made</source>
        <translation>De proefunit wordt gemaakt</translation>
    </message>
    <message>
        <source>Invented people write questions, sit together and evaluate. This takes a minute.</source>
        <translation>Verzonnen mensen schrijven vragen, zitten bij elkaar en evalueren. Dit duurt een minuut.</translation>
    </message>
    <message>
        <source>How far the demo unit is</source>
        <translation>Hoe ver de proefunit is</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>To the door</source>
        <translation>Naar de deur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Shall we look around?</source>
        <translation>Zullen we rondkijken?</translation>
    </message>
    <message>
        <source>Everyone in the demo unit has the same passphrase: {0}</source>
        <translation>Iedereen in de proefunit heeft dezelfde wachtzin: {0}</translation>
    </message>
    <message>
        <source>It stands in {0}. Throw that folder away when you have seen enough.</source>
        <translation>De proefunit staat in {0}. Gooi die map weg als je genoeg gezien hebt.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>What do you begin with?</source>
        <translation>Waar begin je mee?</translation>
    </message>
    <message>
        <source>Open a folder of LEERunit</source>
        <translation>Een map van LEERunit openen</translation>
    </message>
    <message>
        <source>New LEER-unit</source>
        <translation>Nieuwe LEER-unit</translation>
    </message>
    <message>
        <source>For a ward or district team where students carry the care. You become its keeper.</source>
        <translation>Voor een afdeling of wijkteam waar studenten de zorg dragen. Jij wordt beheerder.</translation>
    </message>
    <message>
        <source>Read students&apos; portfolios</source>
        <translation>Portfolio&apos;s van studenten lezen</translation>
    </message>
    <message>
        <source>For teachers. You open portfolios, check that they are real, and write back.</source>
        <translation>Voor docenten. Je opent portfolio&apos;s, controleert of ze echt zijn en schrijft terug.</translation>
    </message>
    <message>
        <source>Look at a demo unit</source>
        <translation>Proefunit bekijken</translation>
    </message>
    <message>
        <source>Look around among invented people and questions. Afterwards you throw it all away.</source>
        <translation>Rondkijken met verzonnen mensen en vragen. Daarna gooi je alles weg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>you can change it later</source>
        <translation>later te wijzigen</translation>
    </message>
    <message>
        <source>Where everything stands</source>
        <translation>Waar alles staat</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
    <message>
        <source>Encrypted on this PC. Not on a network drive: there it can be damaged.</source>
        <translation>Versleuteld op deze pc. Niet op een netwerkschijf: daar kan het beschadigen.</translation>
    </message>
    <message>
        <source>Choose a folder first, written in full.</source>
        <translation>Kies eerst een map, helemaal uitgeschreven.</translation>
    </message>
    <message>
        <source>LEERunit may not write in this folder. Choose another one.</source>
        <translation>In deze map mag LEERunit niet schrijven. Kies een andere map.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>In welke map?</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <source>What we read in it before</source>
        <translation>Wat we er eerder in lazen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Another place</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>Iets nieuws beginnen</translation>
    </message>
    <message>
        <source>This text was changed elsewhere meanwhile. Your words stand above.</source>
        <translation>Deze tekst is intussen elders veranderd. Jouw woorden staan hierboven.</translation>
    </message>
    <message>
        <source>There it says now:</source>
        <translation>Daar staat nu:</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Houd mijn woorden</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Neem de andere tekst</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>All evaluations</source>
        <translation>Alle evaluaties</translation>
    </message>
    <message>
        <source>Reaction of {0}</source>
        <translation>Reactie van {0}</translation>
    </message>
    <message>
        <source>My reaction</source>
        <translation>Mijn reactie</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Als je wilt</translation>
    </message>
    <message>
        <source>The text changed after a signature.</source>
        <translation>De tekst veranderde na een handtekening.</translation>
    </message>
    <message>
        <source>What was signed is kept. Read the change and sign again.</source>
        <translation>Wat getekend is, blijft bewaard. Lees de wijziging en teken opnieuw.</translation>
    </message>
    <message>
        <source>Signed: you have read this.</source>
        <translation>Ondertekend: je hebt dit gelezen.</translation>
    </message>
</context>
<context>
    <name>EvaluationsScreen</name>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Begin an evaluation</source>
        <translation>Begin een evaluatie</translation>
    </message>
    <message>
        <source>Every voice counts. Who takes part can read along, nobody else.</source>
        <translation>Elke stem telt. Wie meedoet, leest mee, verder niemand.</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Nog geen evaluatie</translation>
    </message>
    <message>
        <source>Ask each other: are we doing the right things?</source>
        <translation>Vraag elkaar: doen we de goede dingen?</translation>
    </message>
    <message>
        <source>{0}, about {1}</source>
        <translation>{0}, over {1}</translation>
    </message>
    <message>
        <source>asks for your words</source>
        <translation>vraagt jouw woorden</translation>
    </message>
    <message>
        <source>signed by all</source>
        <translation>door allen getekend</translation>
    </message>
    <message>
        <source>Begun. Whoever is asked finds it on their day.</source>
        <translation>Begonnen. Wie je vroeg, ziet het bij Vandaag.</translation>
    </message>
</context>
<context>
    <name>FeedbackPart</name>
    <message>
        <source>You said: not now.</source>
        <translation>Je zei: nu even niet.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggenomen.</translation>
    </message>
    <message>
        <source>{0} finds your question on Today.</source>
        <translation>{0} vindt je vraag op Vandaag.</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Pictures and documents ({0})</source>
        <translation>Foto&apos;s en documenten ({0})</translation>
    </message>
    <message>
        <source>Which file belongs to it?</source>
        <translation>Welk bestand hoort erbij?</translation>
    </message>
    <message>
        <source>The file is kept with the question.</source>
        <translation>Het bestand is bij de vraag bewaard.</translation>
    </message>
    <message>
        <source>This kind of file ({0})</source>
        <translation>Dit soort bestand ({0})</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Bewaard: {0}</translation>
    </message>
    <message>
        <source>The file is in the bin for thirty days.</source>
        <translation>Het bestand ligt dertig dagen in de prullenbak.</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Voeg een bestand toe</translation>
    </message>
    <message>
        <source>Open {0}, {1}</source>
        <translation>Open {0}, {1}</translation>
    </message>
    <message>
        <source>More with {0}</source>
        <translation>Meer met {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Leg in de prullenbak</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>This number never leaves the unit. Take it out of the text.</source>
        <translation>Dit nummer gaat nooit de unit uit. Haal het uit de tekst.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>What do you begin with?</source>
        <translation>Waar begin je mee?</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>Your unit and you</source>
        <translation>Jullie unit en jij</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>De eerste mensen</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>opgeborgen</translation>
    </message>
    <message>
        <source>a new LEER-unit</source>
        <translation>een nieuwe LEER-unit</translation>
    </message>
    <message>
        <source>reading portfolios</source>
        <translation>portfolio&apos;s lezen</translation>
    </message>
    <message>
        <source>You and your school</source>
        <translation>Jij en je school</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rondkijken</translation>
    </message>
    <message>
        <source>the demo unit</source>
        <translation>de proefunit</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Your passphrase, again</source>
        <translation>Je wachtzin, nog een keer</translation>
    </message>
    <message>
        <source>A few words in a row that only you know.</source>
        <translation>Een paar woorden achter elkaar, die alleen jij kent.</translation>
    </message>
    <message>
        <source>This name is already there. Choose another one, or go back for another folder.</source>
        <translation>Deze naam staat hier al. Kies een andere naam, of ga terug en kies een andere map.</translation>
    </message>
</context>
<context>
    <name>GiftSheet</name>
    <message>
        <source>Give it to the unit</source>
        <translation>Geef het aan de unit</translation>
    </message>
    <message>
        <source>A present to the unit</source>
        <translation>Een cadeautje aan de unit</translation>
    </message>
    <message>
        <source>What did you discover that others can use?</source>
        <translation>Wat ontdekte je waar anderen iets aan hebben?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>All of the unit reads this line, with your name.</source>
        <translation>De hele unit leest deze regel, met jouw naam erbij.</translation>
    </message>
    <message>
        <source>Where it came from stays as private as it was. You can take it back at any time.</source>
        <translation>Waar het vandaan kwam, blijft zo privé als het was. Je kunt het altijd terugnemen.</translation>
    </message>
    <message>
        <source>No names and no rooms.</source>
        <translation>Geen namen en geen kamers.</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>Presents to the unit</source>
        <translation>Cadeautjes aan de unit</translation>
    </message>
    <message>
        <source>Give the unit an insight</source>
        <translation>Geef de unit een cadeautje</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Eerdere</translation>
    </message>
    <message>
        <source>Nothing was given yet. What did you discover that others can use?</source>
        <translation>Er is nog niets gegeven. Wat ontdekte je waar anderen iets aan hebben?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads it any more.</source>
        <translation>Teruggenomen. Niemand leest het meer.</translation>
    </message>
</context>
<context>
    <name>GrowSheet</name>
    <message>
        <source>Keep the new question</source>
        <translation>Bewaar de nieuwe vraag</translation>
    </message>
    <message>
        <source>What do you want to know now?</source>
        <translation>Wat wil je nu weten?</translation>
    </message>
    <message>
        <source>It grew out of</source>
        <translation>Hij groeide uit</translation>
    </message>
    <message>
        <source>Your new question</source>
        <translation>Je nieuwe vraag</translation>
    </message>
    <message>
        <source>The old question stays as it is, and both name each other.</source>
        <translation>De oude vraag blijft zoals hij is, en ze wijzen naar elkaar.</translation>
    </message>
</context>
<context>
    <name>GuestChoice</name>
    <message>
        <source>What may this be used for?</source>
        <translation>Waarvoor mag dit gebruikt worden?</translation>
    </message>
    <message>
        <source>The booklet and the portfolio may both.</source>
        <translation>Het boekje en het portfolio mogen ook allebei.</translation>
    </message>
    <message>
        <source>For this question only</source>
        <translation>Alleen voor deze vraag</translation>
    </message>
    <message>
        <source>Also in the portfolio of {0}</source>
        <translation>Ook in het portfolio van {0}</translation>
    </message>
    <message>
        <source>Also in the booklet</source>
        <translation>Ook in het boekje</translation>
    </message>
    <message>
        <source>{0} reads it, and who may read the question.</source>
        <translation>{0} leest het, en wie de vraag mag lezen.</translation>
    </message>
    <message>
        <source>The school can read it. Without your name.</source>
        <translation>De school kan het lezen. Zonder uw naam.</translation>
    </message>
    <message>
        <source>Residents and relatives can read the booklet.</source>
        <translation>Bewoners en naasten kunnen het boekje lezen.</translation>
    </message>
</context>
<context>
    <name>GuestOfferSheet</name>
    <message>
        <source>For someone without an account</source>
        <translation>Voor iemand zonder account</translation>
    </message>
    <message>
        <source>Beside you, in their words; you write it down.</source>
        <translation>Naast jou, in de woorden van diegene; jij schrijft het op.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>First name (may stay empty)</source>
        <translation>Voornaam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Only if they want it there. Never a surname.</source>
        <translation>Alleen als diegene dat wil. Nooit een achternaam.</translation>
    </message>
    <message>
        <source>Comes to bring</source>
        <translation>Komt brengen</translation>
    </message>
    <message>
        <source>Comes to get</source>
        <translation>Komt halen</translation>
    </message>
    <message>
        <source>For example: I like to cook soup, with whoever wants to peel.</source>
        <translation>Bijvoorbeeld: ik kook graag soep, met wie wil schillen.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Read back: it is right, and the whole unit may read it</source>
        <translation>Voorgelezen: het klopt, en de hele unit mag het lezen</translation>
    </message>
    <message>
        <source>They can have it withdrawn any time, by anyone of the unit.</source>
        <translation>Iedereen van de unit kan het voor diegene weer intrekken, altijd.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Their words are still missing.</source>
        <translation>De woorden ontbreken nog.</translation>
    </message>
    <message>
        <source>Read it back first.</source>
        <translation>Lees het eerst voor.</translation>
    </message>
</context>
<context>
    <name>GuestPage</name>
    <message>
        <source>A guest speaks</source>
        <translation>Een gast aan het woord</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Lees terug</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>You are a guest of {0}. No account is needed.</source>
        <translation>U bent te gast bij {0}. Er is geen account nodig.</translation>
    </message>
    <message>
        <source>The rest of LEERunit is shut now</source>
        <translation>De rest van LEERunit is nu dicht</translation>
    </message>
    <message>
        <source>Then we keep nothing, not even that we asked.</source>
        <translation>Dan bewaren we niets, ook niet dat we het vroegen.</translation>
    </message>
    <message>
        <source>What would you like to tell?</source>
        <translation>Wat wilt u vertellen?</translation>
    </message>
    <message>
        <source>{0} asks</source>
        <translation>{0} vraagt</translation>
    </message>
    <message>
        <source>{0} types</source>
        <translation>{0} typt</translation>
    </message>
    <message>
        <source>I type myself</source>
        <translation>Ik typ zelf</translation>
    </message>
    <message>
        <source>Who types?</source>
        <translation>Wie typt?</translation>
    </message>
    <message>
        <source>One sentence is enough. Rather no names.</source>
        <translation>Eén zin is genoeg. Noem liever geen namen.</translation>
    </message>
    <message>
        <source>Tell it. One sentence is enough.</source>
        <translation>Vertel maar. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>What you tell</source>
        <translation>Wat u vertelt</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Vertel maar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Lees terug</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Uw keuze</translation>
    </message>
    <message>
        <source>This is good</source>
        <translation>Zo is het goed</translation>
    </message>
    <message>
        <source>You may come back to your choice. Say it to {0}, or to anyone here.</source>
        <translation>U mag later terugkomen op uw keuze. Zeg het tegen {0}, of tegen wie dan ook hier.</translation>
    </message>
    <message>
        <source>This is not kept yet. The words still stand here.</source>
        <translation>Dit is nog niet bewaard. De tekst staat hier nog.</translation>
    </message>
</context>
<context>
    <name>GuideDay</name>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>No students yet</source>
        <translation>Nog geen studenten</translation>
    </message>
    <message>
        <source>Students you guide come here with the question they share.</source>
        <translation>Studenten die jij begeleidt komen hier, met de vraag die zij delen.</translation>
    </message>
    <message>
        <source>All that is shared with you</source>
        <translation>Alles wat met jou gedeeld is</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>My own log</source>
        <translation>Mijn eigen logboek</translation>
    </message>
    <message>
        <source>My own learning questions</source>
        <translation>Mijn eigen leervragen</translation>
    </message>
    <message>
        <source>All learning questions</source>
        <translation>Alle leervragen</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Who goes along with you</source>
        <translation>Wie met je meeloopt</translation>
    </message>
    <message>
        <source>Nobody yet. Ask your practice educator who guides you.</source>
        <translation>Nog niemand. Vraag je praktijkopleider wie jou begeleidt.</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>It seemed a rule, it was a habit</source>
        <translation>Het leek een regel, het was een gewoonte</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Hand over</source>
        <translation>Draag over</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>What helps the next coach?</source>
        <translation>Wat helpt de volgende coach?</translation>
    </message>
    <message>
        <source>{0} and who guides {0} read this line.</source>
        <translation>{0} leest deze regel ook, net als wie {0} begeleidt.</translation>
    </message>
    <message>
        <source>Nothing handed over yet.</source>
        <translation>Nog niets overgedragen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
</context>
<context>
    <name>HarvestScreen</name>
    <message>
        <source>What does learning bring?</source>
        <translation>Wat levert het leren op?</translation>
    </message>
    <message>
        <source>Make the harvest booklet (PDF)</source>
        <translation>Maak oogstboekje (PDF)</translation>
    </message>
    <message>
        <source>Whose harvest</source>
        <translation>Wiens oogst</translation>
    </message>
    <message>
        <source>Of the unit</source>
        <translation>Van de unit</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Which period?</source>
        <translation>Welke periode?</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The first harvest is still to come</source>
        <translation>De eerste oogst komt nog</translation>
    </message>
    <message>
        <source>A question that was answered or let go can become a story here.</source>
        <translation>Een beantwoorde of losgelaten vraag kan hier een verhaal worden.</translation>
    </message>
    <message>
        <source>My learning questions</source>
        <translation>Mijn leervragen</translation>
    </message>
    <message>
        <source>No question of yours came to an end in this period</source>
        <translation>In deze periode kwam nog geen vraag van jou aan een eind</translation>
    </message>
    <message>
        <source>Once you answer a question or let it go, it stands here, for you alone at first.</source>
        <translation>Als je een vraag beantwoordt of loslaat, staat hij hier. Eerst alleen voor jou.</translation>
    </message>
    <message>
        <source>Questions of {0} that were answered or let go, told by who asked them.</source>
        <translation>Leervragen van {0} die beantwoord of losgelaten zijn, verteld door wie ze stelde.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>HelpOfStudents</name>
    <message>
        <source>Whom do students call?</source>
        <translation>Wie bellen studenten?</translation>
    </message>
    <message>
        <source>{0} asks: {1}</source>
        <translation>{0} vraagt: {1}</translation>
    </message>
    <message>
        <source>{0} goes there.</source>
        <translation>{0} gaat erheen.</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ik kom</translation>
    </message>
    <message>
        <source>I am coming to {0}</source>
        <translation>Ik kom naar {0}</translation>
    </message>
    <message>
        <source>Kept. Students see it when someone is to come.</source>
        <translation>Bewaard. Studenten zien het als er iemand moet komen.</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Ask for help</source>
        <translation>Hulp vragen</translation>
    </message>
    <message>
        <source>Someone looks along, thinks along or comes now</source>
        <translation>Iemand kijkt mee, denkt mee of komt nu</translation>
    </message>
    <message>
        <source>You asked: {0}</source>
        <translation>Je vroeg: {0}</translation>
    </message>
    <message>
        <source>{0} comes to you.</source>
        <translation>{0} komt naar je toe.</translation>
    </message>
    <message>
        <source>Those who guide you see it on their Today.</source>
        <translation>Wie jou begeleidt, ziet het op Vandaag.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Asked. Is it urgent? Then call.</source>
        <translation>Gevraagd. Is het spoed? Bel dan.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Ask for someone</source>
        <translation>Vraag iemand erbij</translation>
    </message>
    <message>
        <source>Someone with you</source>
        <translation>Iemand erbij</translation>
    </message>
    <message>
        <source>Call who is on duty in the unit.</source>
        <translation>Bel wie dienst heeft in de unit.</translation>
    </message>
    <message>
        <source>Is it urgent? Then call. This is no alarm.</source>
        <translation>Is het spoed? Bel dan. Dit is geen alarm.</translation>
    </message>
    <message>
        <source>What is it about? (may stay empty)</source>
        <translation>Waar gaat het over? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>No names. Those who guide you see it today.</source>
        <translation>Geen namen. Wie jou begeleidt, ziet het vandaag.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What the files brought</source>
        <translation>Wat de bestanden brachten</translation>
    </message>
    <message>
        <source>Look at the card</source>
        <translation>Bekijk de kaart</translation>
    </message>
    <message>
        <source>Older than what you have already. Nothing was overwritten.</source>
        <translation>Ouder dan wat je al hebt. Er is niets overschreven.</translation>
    </message>
    <message>
        <source>You had this already. Nothing changed.</source>
        <translation>Dit had je al. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>New here, with {0}.</source>
        <translation>Nieuw hier, met {0}.</translation>
    </message>
    <message>
        <source>New: {0}. Changed: {1}. The rest is as it was.</source>
        <translation>Nieuw: {0}. Gewijzigd: {1}. De rest is zoals het was.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>one piece</source>
        <translation>één stuk</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} stukken</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Open een portfolio</translation>
    </message>
    <message>
        <source>No portfolios yet</source>
        <translation>Nog geen portfolio&apos;s</translation>
    </message>
    <message>
        <source>Open the file a student gave you, or drop it here.</source>
        <translation>Open het bestand dat een student je gaf, of sleep het hierheen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>In which folder should the answers come?</source>
        <translation>In welke map moeten de antwoorden komen?</translation>
    </message>
    <message>
        <source>Made: {0}. Give it along, by mail or on a stick.</source>
        <translation>Gemaakt: {0}. Geef het mee, per mail of usb-stick.</translation>
    </message>
    <message>
        <source>Which portfolios?</source>
        <translation>Welke portfolio&apos;s?</translation>
    </message>
    <message>
        <source>Portfolios (*.pdf)</source>
        <translation>Portfolio&apos;s (*.pdf)</translation>
    </message>
    <message>
        <source>The files are being read and checked…</source>
        <translation>De bestanden worden gelezen en gecontroleerd…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read in.</source>
        <translation>Gestopt. Er is niets ingelezen.</translation>
    </message>
</context>
<context>
    <name>IntervisionScreen</name>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Begin an intervision</source>
        <translation>Begin een intervisie</translation>
    </message>
    <message>
        <source>The talks you were at. Who was not there does not see them.</source>
        <translation>De gesprekken waar jij bij was. Wie er niet bij was, ziet ze niet.</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Nog geen gesprek</translation>
    </message>
    <message>
        <source>Nobody brings anything in yet. Who has a question?</source>
        <translation>Nog niemand brengt iets in. Wie heeft een vraag?</translation>
    </message>
    <message>
        <source>rounded off</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>Begun. Who is there can read along.</source>
        <translation>Begonnen. Wie erbij is, leest mee.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>With whom do you own this question?</source>
        <translation>Met wie is deze vraag van jullie samen?</translation>
    </message>
    <message>
        <source>Nobody else can join here now.</source>
        <translation>Er kan hier nu niemand meedoen.</translation>
    </message>
    <message>
        <source>Only you can read this question now. Who joins reads everything that stands here.</source>
        <translation>Nu kun alleen jij deze vraag lezen. Wie meedoet, leest alles wat hier staat.</translation>
    </message>
    <message>
        <source>You both write in this story. You stay the one who decides who reads along.</source>
        <translation>Jullie schrijven allebei in dit verhaal. Jij blijft degene die beslist wie meeleest.</translation>
    </message>
    <message>
        <source>Who joined can step out any time; what they wrote stays.</source>
        <translation>Wie meedoet, kan er altijd uit stappen; wat die schreef, blijft staan.</translation>
    </message>
    <message>
        <source>Own it together</source>
        <translation>Samen verder</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Er is nog niemand gekozen.</translation>
    </message>
</context>
<context>
    <name>ItemBlock</name>
    <message>
        <source>new since last time</source>
        <translation>nieuw sinds vorige keer</translation>
    </message>
    <message>
        <source>changed since last time</source>
        <translation>gewijzigd sinds vorige keer</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Learning question, since {0}</source>
        <translation>Leervraag, sinds {0}</translation>
    </message>
    <message>
        <source>Of value for {0}</source>
        <translation>Van waarde voor {0}</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Wat het veranderde</translation>
    </message>
    <message>
        <source>It led to a new question</source>
        <translation>Het werd een nieuwe vraag</translation>
    </message>
    <message>
        <source>Belongs to: {0}</source>
        <translation>Hoort bij: {0}</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation>{0}, met {1}</translation>
    </message>
    <message>
        <source>{0}, with consent</source>
        <translation>{0}, met toestemming</translation>
    </message>
    <message>
        <source>From student to student</source>
        <translation>Van student tot student</translation>
    </message>
    <message>
        <source>A question of {0}, with consent</source>
        <translation>Een vraag van {0}, met toestemming</translation>
    </message>
    <message>
        <source>A question of a fellow student</source>
        <translation>Een vraag van een medestudent</translation>
    </message>
    <message>
        <source>A question of someone in the unit</source>
        <translation>Een vraag van iemand in de unit</translation>
    </message>
    <message>
        <source>Experience in coordinating</source>
        <translation>Ervaring in het coördineren</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>From {0}, {1}</source>
        <translation>Uit {0}, {1}</translation>
    </message>
    <message>
        <source>What I take home</source>
        <translation>Wat ik meeneem</translation>
    </message>
    <message>
        <source>My reaction</source>
        <translation>Mijn reactie</translation>
    </message>
    <message>
        <source>Read by {0}, {1}, on {2}</source>
        <translation>Gelezen door {0}, {1}, op {2}</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>The recovery key</source>
        <translation>De herstelsleutel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als pdf bewaren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>The recovery key is printed or saved, and put away</source>
        <translation>De herstelsleutel is afgedrukt of bewaard, en opgeborgen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Opbergen</translation>
    </message>
    <message>
        <source>Twelve words on one sheet of paper</source>
        <translation>Twaalf woorden op één vel papier</translation>
    </message>
    <message>
        <source>Put the sheet in the safe. The keeper can set a forgotten passphrase anew, but private texts then open with this sheet only. The words are nowhere else, also not on this screen.</source>
        <translation>Leg het vel in de kluis. Een vergeten wachtzin kan de beheerder opnieuw instellen, maar privéteksten gaan dan alleen open met dit vel. De woorden staan nergens anders, ook niet op dit scherm.</translation>
    </message>
    <message>
        <source>You can go on once the key is on paper.</source>
        <translation>Verder kan zodra de sleutel op papier staat.</translation>
    </message>
    <message>
        <source>You can go on once the key is put away.</source>
        <translation>Verder kan zodra de sleutel is opgeborgen.</translation>
    </message>
    <message>
        <source>Recovery sheet {0}</source>
        <translation>Herstelvel {0}</translation>
    </message>
    <message>
        <source>Where to save the sheet?</source>
        <translation>Waar wil je het vel bewaren?</translation>
    </message>
    <message>
        <source>saved at {0}</source>
        <translation>bewaard om {0}</translation>
    </message>
    <message>
        <source>There is no printer. Save the sheet on a USB stick that goes into the safe.</source>
        <translation>Er is geen printer. Bewaar het vel op een usb-stick die in de kluis gaat.</translation>
    </message>
    <message>
        <source>printed at {0}</source>
        <translation>afgedrukt om {0}</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys that always work</source>
        <translation>Toetsen die altijd werken</translation>
    </message>
    <message>
        <source>go to a place in the rail</source>
        <translation>naar een plek in de rail</translation>
    </message>
    <message>
        <source>search in everything you may read</source>
        <translation>zoek in alles wat je mag lezen</translation>
    </message>
    <message>
        <source>write something new</source>
        <translation>schrijf iets nieuws</translation>
    </message>
    <message>
        <source>who guides: to your own log</source>
        <translation>wie begeleidt: naar je eigen logboek</translation>
    </message>
    <message>
        <source>undo what the bar at the bottom tells</source>
        <translation>maak ongedaan wat de balk onderaan vertelt</translation>
    </message>
    <message>
        <source>to the next part of the screen</source>
        <translation>naar het volgende deel van het scherm</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>lock this PC</source>
        <translation>vergrendel deze pc</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>deze lijst</translation>
    </message>
    <message>
        <source>You never have to save: everything is kept while you type.</source>
        <translation>Opslaan hoeft nooit: alles wordt bewaard terwijl je typt.</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Wie kan wat zien</translation>
    </message>
    <message>
        <source>What you write is yours alone until you share it. Beside it stands who reads along.</source>
        <translation>Wat je schrijft is alleen van jou, tot jij het deelt. Ernaast staat wie meeleest.</translation>
    </message>
    <message>
        <source>Notes of an intervision are for who was there; what you take home is for you.</source>
        <translation>Aantekeningen van een intervisie zijn voor wie erbij was; wat je meeneemt is voor jou.</translation>
    </message>
    <message>
        <source>What chafes is sealed to you, until you make it a conversation.</source>
        <translation>Wat schuurt is voor jou verzegeld, tot je er een gesprek van maakt.</translation>
    </message>
    <message>
        <source>Who guides you may note questions for the next talk with you. They vanish after it: nobody else reads them, and nothing of them is kept about you.</source>
        <translation>Wie jou begeleidt, kan vragen noteren voor het volgende gesprek met jou. Die verdwijnen na het gesprek: niemand anders leest ze, en er blijft niets van bewaard.</translation>
    </message>
</context>
<context>
    <name>KnowledgeScreen</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>What people come to bring here and what they come to get, in their own words. The whole unit reads this.</source>
        <translation>Wat mensen hier komen brengen en wat ze komen halen, in hun eigen woorden. De hele unit leest dit.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Laat meer zien</translation>
    </message>
    <message>
        <source>Find a name, a word or a theme</source>
        <translation>Zoek een naam, een woord of een thema</translation>
    </message>
    <message>
        <source>Bring or get</source>
        <translation>Brengen of halen</translation>
    </message>
    <message>
        <source>For someone without an account</source>
        <translation>Voor iemand zonder account</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>Nog niemand schreef iets op</translation>
    </message>
    <message>
        <source>What are you good at, or what would you like to learn from someone? One line will do.</source>
        <translation>Waar ben je goed in, of wat wil je van iemand leren? Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Schrijf de eerste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Perhaps someone knows it without having written it down. Or write that you come for it.</source>
        <translation>Misschien weet iemand het en staat het er nog niet. Of schrijf dat jij ervoor komt.</translation>
    </message>
    <message>
        <source>About anything else</source>
        <translation>Over iets anders</translation>
    </message>
    <message>
        <source>Kept. The whole unit reads it.</source>
        <translation>Bewaard. De hele unit leest het.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody reads it any more.</source>
        <translation>Ingetrokken. Niemand leest het meer.</translation>
    </message>
    <message>
        <source>Withdraw this for {0}?</source>
        <translation>Dit intrekken voor {0}?</translation>
    </message>
    <message>
        <source>The words are erased at once. Ask anew if they want it back later.</source>
        <translation>De woorden zijn meteen weg. Wil diegene het later terug, vraag het dan opnieuw.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trek in</translation>
    </message>
</context>
<context>
    <name>KnowsCard</name>
    <message>
        <source>Ask {0} for feedback</source>
        <translation>Vraag {0} om feedback</translation>
    </message>
    <message>
        <source>Ask {0} on the ward</source>
        <translation>Vraag {0} op de afdeling</translation>
    </message>
</context>
<context>
    <name>KnowsPart</name>
    <message>
        <source>Who knows something about this?</source>
        <translation>Wie weet hier iets van?</translation>
    </message>
</context>
<context>
    <name>KnowsPills</name>
    <message>
        <source>Who knows something about this?</source>
        <translation>Wie weet hier iets van?</translation>
    </message>
    <message>
        <source>Ask {0} on the ward</source>
        <translation>Vraag {0} op de afdeling</translation>
    </message>
</context>
<context>
    <name>LargeStory</name>
    <message>
        <source>It became a new question</source>
        <translation>Er kwam een nieuwe vraag uit</translation>
    </message>
    <message>
        <source>Read the whole story</source>
        <translation>Lees het hele verhaal</translation>
    </message>
    <message>
        <source>In the harvest and in the booklet</source>
        <translation>In de oogst en in het boekje</translation>
    </message>
    <message>
        <source>In the harvest of the unit</source>
        <translation>In de oogst van de unit</translation>
    </message>
    <message>
        <source>Only in your own harvest</source>
        <translation>Alleen in je eigen oogst</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Wat bracht het?</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>comes back in this question</source>
        <translation>komt terug in deze vraag</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>niet gekoppeld</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>What does it come back in?</source>
        <translation>Waar komt het in terug?</translation>
    </message>
    <message>
        <source>Only if it helps you, and as many as you like. It is no list to finish.</source>
        <translation>Alleen als het je helpt, en zoveel als je wilt. Het is geen lijst om af te maken.</translation>
    </message>
    <message>
        <source>Search by words</source>
        <translation>Zoek op woorden</translation>
    </message>
    <message>
        <source>Search by words, for example talk or crisis</source>
        <translation>Zoek op woorden, bijvoorbeeld naaste of crisis</translation>
    </message>
    <message>
        <source>Nothing found with these words.</source>
        <translation>Met deze woorden is niets gevonden.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Whose questions</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Met mij gedeeld</translation>
    </message>
    <message>
        <source>Asked of the unit</source>
        <translation>Aan de unit</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Laat meer zien</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
    <message>
        <source>What you threw away stays there for thirty days</source>
        <translation>Wat je weggooide, blijft daar dertig dagen</translation>
    </message>
    <message>
        <source>A question of someone else</source>
        <translation>Een vraag van iemand anders</translation>
    </message>
    <message>
        <source>Questions that go deeper</source>
        <translation>Verdiepende vragen</translation>
    </message>
    <message>
        <source>Write your first question</source>
        <translation>Schrijf je eerste vraag</translation>
    </message>
    <message>
        <source>No learning questions yet</source>
        <translation>Nog geen leervragen</translation>
    </message>
    <message>
        <source>What do you want to know or learn? One sentence is enough.</source>
        <translation>Wat wil je weten of leren? Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Nobody shares a question with you now</source>
        <translation>Niemand deelt nu een vraag met jou</translation>
    </message>
    <message>
        <source>When someone lets you read along, their question comes here.</source>
        <translation>Als iemand je laat meelezen, komt die vraag hier te staan.</translation>
    </message>
    <message>
        <source>Nobody asks the unit something now</source>
        <translation>Niemand vraagt de unit nu iets</translation>
    </message>
    <message>
        <source>A question of yours to all? Open it and choose ‘Ask the whole unit’.</source>
        <translation>Zelf een vraag aan iedereen? Open hem en kies ‘Vraag het aan de hele unit’.</translation>
    </message>
</context>
<context>
    <name>LooseNoteCard</name>
    <message>
        <source>Written at the door, {day} at {time}. Was that you?</source>
        <translation>Geschreven bij de deur, {day} om {time}. Was jij dit?</translation>
    </message>
    <message>
        <source>Keep it as a question</source>
        <translation>Bewaren als vraag</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>LooseNotes</name>
    <message>
        <source>Your question is kept. Only you can read it.</source>
        <translation>Je vraag is bewaard. Alleen jij kunt hem lezen.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>In de prullenbak.</translation>
    </message>
</context>
<context>
    <name>Made</name>
    <message>
        <source>{0}, {1}, {2}. Read back: {3}.</source>
        <translation>{0}, {1}, {2}. Teruggelezen: {3}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>The portfolio of {0} is made</source>
        <translation>Het portfolio van {0} is gemaakt</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Which folder of LEERunit?</source>
        <translation>Welke map van LEERunit?</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>A unit you do not know yet</source>
        <translation>Een unit die je nog niet kent</translation>
    </message>
</context>
<context>
    <name>NewReactions</name>
    <message>
        <source>New reactions</source>
        <translation>Nieuwe reacties</translation>
    </message>
    <message>
        <source>Nothing new. What others write at your questions comes here.</source>
        <translation>Niets nieuws. Wat anderen bij jouw vragen schrijven, komt hier.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Visible to those who were there</source>
        <translation>Zichtbaar voor wie erbij was</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>Vorige fase</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Volgende fase</translation>
    </message>
    <message>
        <source>{0} brings it in</source>
        <translation>{0} brengt in</translation>
    </message>
    <message>
        <source>phase {0}</source>
        <translation>fase {0}</translation>
    </message>
    <message>
        <source>Notes of {0}</source>
        <translation>Notities bij {0}</translation>
    </message>
    <message>
        <source>Write along, in a few words</source>
        <translation>Schrijf mee, in een paar woorden</translation>
    </message>
</context>
<context>
    <name>NothingShared</name>
    <message>
        <source>{0} shares no question now</source>
        <translation>{0} deelt nu geen vraag</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Plan a talk</source>
        <translation>Spreek iets af</translation>
    </message>
    <message>
        <source>Withdraw for {0}</source>
        <translation>Trek in voor {0}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trek in</translation>
    </message>
</context>
<context>
    <name>OfferFields</name>
    <message>
        <source>Bring or get</source>
        <translation>Brengen of halen</translation>
    </message>
    <message>
        <source>For example: Thursday mornings, or ask for me at coffee</source>
        <translation>Bijvoorbeeld: donderdagochtend, of vraag naar me bij de koffie</translation>
    </message>
    <message>
        <source>When? (may stay empty)</source>
        <translation>Wanneer? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>What is it about? (may stay empty)</source>
        <translation>Waar gaat het over? (mag leeg blijven)</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What do you come to bring, what to get?</source>
        <translation>Wat kom je brengen, wat kom je halen?</translation>
    </message>
    <message>
        <source>I come to bring</source>
        <translation>Ik kom brengen</translation>
    </message>
    <message>
        <source>I come to get</source>
        <translation>Ik kom halen</translation>
    </message>
    <message>
        <source>For example: I am at home in wound care. Walk along whenever you like.</source>
        <translation>Bijvoorbeeld: ik ben thuis in wondzorg. Loop gerust eens mee.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>The whole unit reads this as soon as you keep it. You can withdraw it any time.</source>
        <translation>De hele unit leest dit zodra je het bewaart. Je kunt het altijd weer intrekken.</translation>
    </message>
</context>
<context>
    <name>OwnLogSheet</name>
    <message>
        <source>My own log</source>
        <translation>Mijn eigen logboek</translation>
    </message>
    <message>
        <source>When did you hold back, when did you step in? It is your own learning.</source>
        <translation>Wanneer hield je je in, wanneer greep je in? Dit is je eigen leren.</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Wat deed je?</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Omdat …</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>bewaart</translation>
    </message>
    <message>
        <source>Sealed: only you can read it.</source>
        <translation>Verzegeld: alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>Nothing noted yet. One line is enough.</source>
        <translation>Nog niets opgeschreven. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Noted. Only you can read it.</source>
        <translation>Opgeschreven. Alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>In de prullenbak.</translation>
    </message>
</context>
<context>
    <name>OwnPiece</name>
    <message>
        <source>with {0}</source>
        <translation>met {0}</translation>
    </message>
    <message>
        <source>another model</source>
        <translation>ander model</translation>
    </message>
    <message>
        <source>More with this piece</source>
        <translation>Meer met dit stuk</translation>
    </message>
    <message>
        <source>With whom and when</source>
        <translation>Met wie en wanneer</translation>
    </message>
    <message>
        <source>Give the unit an insight of it</source>
        <translation>Geef hieruit een cadeautje aan de unit</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal dit eruit</translation>
    </message>
    <message>
        <source>How far is this step?</source>
        <translation>Hoe ver is deze stap?</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
    <message>
        <source>As the PC</source>
        <translation>Zoals de pc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>What I threw away</source>
        <translation>Wat ik weggooide</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Een andere wachtzin</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Wachtzin van nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase, again</source>
        <translation>Nieuwe wachtzin, nog eens</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Wijzig wachtzin</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens this</source>
        <translation>Vanaf nu opent je nieuwe wachtzin dit</translation>
    </message>
</context>
<context>
    <name>OwnVoices</name>
    <message>
        <source>You write down for: {0}</source>
        <translation>Jij schrijft op voor: {0}</translation>
    </message>
    <message>
        <source>Read aloud what stands there. Others read it once everyone is ready.</source>
        <translation>Lees voor wat er staat. De anderen lezen het als iedereen klaar is.</translation>
    </message>
    <message>
        <source>Are your words ready?</source>
        <translation>Zijn je woorden klaar?</translation>
    </message>
    <message>
        <source>Now only you read them. Others do once everyone is ready.</source>
        <translation>Nu lees alleen jij ze. De anderen als iedereen klaar is.</translation>
    </message>
    <message>
        <source>The words are ready</source>
        <translation>De woorden zijn klaar</translation>
    </message>
    <message>
        <source>This person agrees that these words stand here</source>
        <translation>Diegene vindt het goed dat deze woorden hier staan</translation>
    </message>
    <message>
        <source>{0}: the words are ready.</source>
        <translation>{0}: de woorden zijn klaar.</translation>
    </message>
    <message>
        <source>Your words are ready.</source>
        <translation>Jouw woorden zijn klaar.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>Then you read each other and talk it over.</source>
        <translation>Daarna lezen jullie elkaar en praten jullie erover.</translation>
    </message>
    <message>
        <source>Still writing: {0}.</source>
        <translation>Schrijft nog: {0}.</translation>
    </message>
    <message>
        <source>Go on without {0}</source>
        <translation>Ga verder zonder {0}</translation>
    </message>
</context>
<context>
    <name>OwnYieldBox</name>
    <message>
        <source>What I take home</source>
        <translation>Wat ik meeneem</translation>
    </message>
    <message>
        <source>What will I do, ask or see otherwise?</source>
        <translation>Wat ga ik anders doen, vragen of zien?</translation>
    </message>
    <message>
        <source>Only you. It may go in your portfolio.</source>
        <translation>Alleen jij. Het mag in je portfolio.</translation>
    </message>
    <message>
        <source>Give the unit an insight of it</source>
        <translation>Geef hieruit een cadeautje aan de unit</translation>
    </message>
</context>
<context>
    <name>OwnerDeeds</name>
    <message>
        <source>You own this question together with {0}.</source>
        <translation>Deze vraag is nu van jou en {0} samen.</translation>
    </message>
    <message>
        <source>You own this question alone again. What they wrote stays.</source>
        <translation>Deze vraag is weer van jou alleen. Wat de ander schreef, blijft staan.</translation>
    </message>
    <message>
        <source>What you wrote stays with the question. Only {0} can let you join again.</source>
        <translation>Wat jij schreef, blijft bij de vraag staan. Alleen {0} kan je weer laten meedoen.</translation>
    </message>
    <message>
        <source>Step out of this question?</source>
        <translation>Uit deze vraag stappen?</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Stap eruit</translation>
    </message>
    <message>
        <source>You stepped out of this question.</source>
        <translation>Je bent uit deze vraag gestapt.</translation>
    </message>
</context>
<context>
    <name>OwnersPart</name>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Own it with someone</source>
        <translation>Samen met iemand</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Stap eruit</translation>
    </message>
    <message>
        <source>More with {0}</source>
        <translation>Meer met {0}</translation>
    </message>
    <message>
        <source>Go on without {0}</source>
        <translation>Verder zonder {0}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>One moment, the keys are being made…</source>
        <translation>Een moment, de sleutels worden gemaakt…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search in everything</source>
        <translation>Zoek in alles</translation>
    </message>
    <message>
        <source>A person, a word, or what you want to do</source>
        <translation>Iemand, een woord, of wat je wilt doen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>volgende groep</translation>
    </message>
    <message>
        <source>You find only what you may see</source>
        <translation>Je vindt alleen wat jij mag zien</translation>
    </message>
    <message>
        <source>Nothing found for ‘{0}’.</source>
        <translation>Niets gevonden voor ‘{0}’.</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>A few words in a row that only you know.</source>
        <translation>Een paar woorden achter elkaar, die alleen jij kent.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Forgot your passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Choose yourself on the left.</source>
        <translation>Kies jezelf aan de linkerkant.</translation>
    </message>
    <message>
        <source>Hello {0}</source>
        <translation>Dag {0}</translation>
    </message>
    <message>
        <source>{role} in {place}</source>
        <translation>{role} in {place}</translation>
    </message>
    <message>
        <source>This PC belongs to all of us</source>
        <translation>Deze pc is van ons allemaal</translation>
    </message>
    <message>
        <source>After 5 minutes without use it locks. What you wrote is kept then.</source>
        <translation>Na 5 minuten zonder gebruik gaat hij op slot. Wat je schreef, is dan al bewaard.</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>The first people</source>
        <translation>De eerste mensen</translation>
    </message>
    <message>
        <source>Students and learning coaches. Each gets a passphrase of their own and can change it later.</source>
        <translation>Studenten en leercoaches. Ieder krijgt een eigen wachtzin en kan die later wijzigen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation>Eerste wachtzin</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>for a student, may stay empty</source>
        <translation>voor een student, mag leeg blijven</translation>
    </message>
    <message>
        <source>Type it together.</source>
        <translation>Typ hem samen.</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Voeg deze persoon toe</translation>
    </message>
    <message>
        <source>To the door</source>
        <translation>Naar de deur</translation>
    </message>
    <message>
        <source>This person is not added yet. Add them, or make the name empty.</source>
        <translation>Deze persoon is nog niet toegevoegd. Voeg die toe, of maak de naam leeg.</translation>
    </message>
</context>
<context>
    <name>PeriodRow</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>to</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Whom do students call?</source>
        <translation>Wie bellen studenten?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In één regel</translation>
    </message>
    <message>
        <source>For example: the one on duty, 12 34</source>
        <translation>Bijvoorbeeld: de achterwacht, 12 34</translation>
    </message>
</context>
<context>
    <name>Piece</name>
    <message>
        <source>Write on…</source>
        <translation>Schrijf verder…</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Nobody in this file stands here</source>
        <translation>Niemand in dit bestand staat hier</translation>
    </message>
    <message>
        <source>These answers are here already</source>
        <translation>Deze antwoorden zijn er al</translation>
    </message>
    <message>
        <source>There is an answer for {0}</source>
        <translation>Er is een antwoord voor {0}</translation>
    </message>
    <message>
        <source>LEERunit shows no more than the name here.</source>
        <translation>Meer dan de naam laat LEERunit hier niet zien.</translation>
    </message>
    <message>
        <source>And also for {0}. LEERunit shows no more than names here.</source>
        <translation>En ook voor {0}. Meer dan namen laat LEERunit hier niet zien.</translation>
    </message>
    <message>
        <source>{0}. You know this card.</source>
        <translation>{0}. Jullie kennen deze kaart.</translation>
    </message>
    <message>
        <source>File {0}, unchanged. It comes beside your own questions, never in them.</source>
        <translation>Bestand {0}, ongewijzigd. Het wordt naast jullie eigen vragen gelegd, nooit erin.</translation>
    </message>
    <message>
        <source>From {0}, teacher</source>
        <translation>Van {0}, docent</translation>
    </message>
    <message>
        <source>sees it at the next sign-in</source>
        <translation>ziet het bij het aanmelden</translation>
    </message>
    <message>
        <source>only {0} opens it</source>
        <translation>alleen {0} opent het</translation>
    </message>
    <message>
        <source>Something for whom or what is not here</source>
        <translation>Iets voor wie of wat hier niet staat</translation>
    </message>
    <message>
        <source>It stays in the file; give that back to {0}.</source>
        <translation>Het blijft in het bestand; geef dat terug aan {0}.</translation>
    </message>
    <message>
        <source>Is such an answer here already? Nothing is doubled.</source>
        <translation>Staat er al zo&apos;n antwoord? Dan komt er niets dubbel bij.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Deliver the answers</source>
        <translation>Bezorg de antwoorden</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Plan a moment</source>
        <translation>Plan een moment</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan dit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>For example: looking back with coffee</source>
        <translation>Bijvoorbeeld: terugkijken met koffie</translation>
    </message>
    <message>
        <source>Talk with {0}</source>
        <translation>Praten met {0}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Where? (may stay empty)</source>
        <translation>Waar? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Sacred: it moves only with a reason all can read</source>
        <translation>Heilig: verplaatsen kan alleen met een reden die iedereen leest</translation>
    </message>
    <message>
        <source>One word is enough, for example coffee.</source>
        <translation>Eén woord is genoeg, bijvoorbeeld koffie.</translation>
    </message>
</context>
<context>
    <name>PortfolioScreen</name>
    <message>
        <source>Privacy check</source>
        <translation>Privacycontrole</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mijn portfolio</translation>
    </message>
    <message>
        <source>You choose what goes in.</source>
        <translation>Jij kiest wat erin komt.</translation>
    </message>
    <message>
        <source>You cannot read that question any more. You can leave this piece out.</source>
        <translation>Die vraag kun je niet meer lezen. Je kunt dit stuk weglaten.</translation>
    </message>
    <message>
        <source>{0} finds it on Today. Without a yes your words go along by themselves.</source>
        <translation>{0} vindt het op Vandaag. Zonder ja gaan je woorden alleen mee.</translation>
    </message>
    <message>
        <source>Released: your guides can export it.</source>
        <translation>Vrijgegeven: je begeleiders kunnen het exporteren.</translation>
    </message>
    <message>
        <source>Taken back: only you export it now.</source>
        <translation>Teruggenomen: alleen jij exporteert het nu.</translation>
    </message>
    <message>
        <source>In which folder should your portfolio come?</source>
        <translation>In welke map moet je portfolio komen?</translation>
    </message>
    <message>
        <source>Your portfolio is being made and signed…</source>
        <translation>Je portfolio wordt gemaakt en ondertekend…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made; your choice is kept.</source>
        <translation>Gestopt. Er is niets gemaakt; je keuze is bewaard.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Your portfolio begins empty</source>
        <translation>Je portfolio begint leeg</translation>
    </message>
    <message>
        <source>Turn on what you want to take along. Here you read exactly what leaves.</source>
        <translation>Zet aan wat je wilt meenemen. Hier lees je precies wat er naar buiten gaat.</translation>
    </message>
    <message>
        <source>Portfolio of {0}</source>
        <translation>Portfolio van {0}</translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation>{0}, {1} tot en met {2}</translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacy check</source>
        <translation>Privacycontrole</translation>
    </message>
    <message>
        <source>Who may export it too</source>
        <translation>Wie het ook mag exporteren</translation>
    </message>
    <message>
        <source>Release as it is now</source>
        <translation>Geef vrij zoals het nu is</translation>
    </message>
    <message>
        <source>Sign and export</source>
        <translation>Ondertekenen en exporteren</translation>
    </message>
    <message>
        <source>Your unit signs it. After that nobody can change it unnoticed.</source>
        <translation>Je unit ondertekent het. Daarna kan niemand het ongemerkt veranderen.</translation>
    </message>
    <message>
        <source>We hesitate at a few places. You decide.</source>
        <translation>We twijfelen op een paar plekken. Jij beslist.</translation>
    </message>
    <message>
        <source>Nothing to look at in what you chose. You know best.</source>
        <translation>We zien geen plekken om na te kijken. Jij weet het het best.</translation>
    </message>
    <message>
        <source>Choose what goes along, then we look with you.</source>
        <translation>Kies wat meegaat, dan kijken we met je mee.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Now only you. If you release it, your guides can export what you chose for you.</source>
        <translation>Nu alleen jij. Geef je het vrij, dan kunnen je begeleiders voor je exporteren wat jij koos.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Geef vrij</translation>
    </message>
    <message>
        <source>You released it: your guides can export it as it is. You can take that back.</source>
        <translation>Je gaf het vrij: je begeleiders kunnen het zo exporteren. Je kunt het terugnemen.</translation>
    </message>
    <message>
        <source>You changed something after releasing it. Your guides can export it as it was then, until you release it again.</source>
        <translation>Je veranderde iets na het vrijgeven. Je begeleiders exporteren het zoals het toen was, tot je het opnieuw vrijgeeft.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>You may also tell, if you like:</source>
        <translation>Dit mag je ook vertellen, als je wilt:</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <source>Why do we ask this?</source>
        <translation>Waarom vragen we dit?</translation>
    </message>
    <message>
        <source>{0} on: {1}</source>
        <translation>{0} bij: {1}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>What was said, in their words</source>
        <translation>Wat er gezegd is, in hun woorden</translation>
    </message>
    <message>
        <source>only you, for now</source>
        <translation>nu alleen jij</translation>
    </message>
    <message>
        <source>is ready</source>
        <translation>is klaar</translation>
    </message>
    <message>
        <source>has not finished yet</source>
        <translation>is nog niet klaar</translation>
    </message>
    <message>
        <source>with consent</source>
        <translation>met toestemming</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat kwam eruit?</translation>
    </message>
    <message>
        <source>What came of it: {0}</source>
        <translation>Wat kwam eruit bij: {0}</translation>
    </message>
    <message>
        <source>What do you agree? Both may also stand side by side.</source>
        <translation>Wat spreken jullie af? Allebei mag ook naast elkaar blijven staan.</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>agreed together</source>
        <translation>samen afgesproken</translation>
    </message>
    <message>
        <source>seen differently</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>to talk over</source>
        <translation>om te bespreken</translation>
    </message>
    <message>
        <source>you wrote</source>
        <translation>jij schreef</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No step yet. That is fine: a question may lie still for a while.</source>
        <translation>Nog geen stap. Dat is goed: een vraag mag even liggen.</translation>
    </message>
    <message>
        <source>new reactions</source>
        <translation>nieuwe reacties</translation>
    </message>
    <message>
        <source>next step: {0}</source>
        <translation>volgende stap: {0}</translation>
    </message>
    <message>
        <source>themes: {0}</source>
        <translation>thema&apos;s: {0}</translation>
    </message>
</context>
<context>
    <name>QuestionTicks</name>
    <message>
        <source>Which questions go along? (may stay empty)</source>
        <translation>Welke vragen gaan mee? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>The unit sees the title and the time; a question only who may read it.</source>
        <translation>De unit ziet de titel en de tijd; een vraag alleen wie haar mag lezen.</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Zoek een vraag</translation>
    </message>
    <message>
        <source>No question with these words.</source>
        <translation>Geen vraag met deze woorden.</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>Ask for the question too</source>
        <translation>Vraag of de vraag mee mag</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>This question is not shared with you any more.</source>
        <translation>Deze vraag wordt niet meer met jou gedeeld.</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Write something down quickly</source>
        <translation>Snel iets opschrijven</translation>
    </message>
    <message>
        <source>What do you want to know or learn? Write it as you say it…</source>
        <translation>Wat wil je weten of leren? Schrijf het op zoals je het zegt…</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
    <message>
        <source>Something to write down quickly?</source>
        <translation>Snel iets opschrijven?</translation>
    </message>
    <message>
        <source>It is sealed for {0}. You read it back after signing in.</source>
        <translation>Het wordt verzegeld voor {0} en je leest het na het aanmelden terug.</translation>
    </message>
    <message>
        <source>Kept and sealed at {time}. {name} reads it after signing in.</source>
        <translation>Om {time} bewaard en verzegeld. {name} leest het na het aanmelden.</translation>
    </message>
</context>
<context>
    <name>QuietClock</name>
    <message>
        <source>Hide the clock</source>
        <translation>Klok verbergen</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Klok tonen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>Left for {0}</source>
        <translation>Nog voor {0}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga door</translation>
    </message>
    <message>
        <source>time, round off calmly</source>
        <translation>tijd, rustig afronden</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>staat stil</translation>
    </message>
    <message>
        <source>until {0}, calmly</source>
        <translation>tot {0} uur, rustig aan mag</translation>
    </message>
</context>
<context>
    <name>QuietWith</name>
    <message>
        <source>Coffee together, maybe?</source>
        <translation>Misschien samen koffie?</translation>
    </message>
    <message>
        <source>It was quiet between you. They see the same line.</source>
        <translation>Het was stil tussen jullie. De ander ziet dit ook.</translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation>Plan een moment</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>ReactionCard</name>
    <message>
        <source>at ‘{0}’</source>
        <translation>bij ‘{0}’</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read it aloud. Is it right like this?</source>
        <translation>Lees het hardop voor. Klopt het zo?</translation>
    </message>
    <message>
        <source>This is how it will stand: {0}, through {1}. We keep no name.</source>
        <translation>Zo komt het er te staan: {0}, via {1}. Uw naam bewaren we niet.</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>‘{0}’ may sound like a judgement. What did you see or hear?</source>
        <translation>‘{0}’ kan klinken als een oordeel. Wat zag of hoorde je?</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Export the answers</source>
        <translation>Antwoorden exporteren</translation>
    </message>
    <message>
        <source>{0} reads it first, and chooses who else may.</source>
        <translation>{0} leest dit eerst en kiest wie het nog meer leest.</translation>
    </message>
    <message>
        <source>Write at a piece, then the answers can leave.</source>
        <translation>Schrijf bij een stuk, dan kunnen de antwoorden mee.</translation>
    </message>
    <message>
        <source>The unit sealed these pages with its own key. You compared the words of that key once, at its card. If one letter were different, the seal would not fit. It says where the file comes from, nothing about the student or about what stands in it.</source>
        <translation>De unit verzegelde deze pagina&apos;s met haar eigen sleutel. De woorden van die sleutel vergeleek je één keer, bij haar kaart. Was er één letter anders, dan paste het zegel niet. Het zegt waar het bestand vandaan komt, niets over de student of over wat er staat.</translation>
    </message>
    <message>
        <source>made on {0}</source>
        <translation>gemaakt op {0}</translation>
    </message>
    <message>
        <source>Signed by {0}, on {1} at {2}</source>
        <translation>Getekend door {0}, op {1} om {2} uur</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dat?</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Nieuw sinds vorige keer</translation>
    </message>
    <message>
        <source>last time: {0}</source>
        <translation>vorige keer: {0}</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (nieuw)</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (gewijzigd)</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Forgot your passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message>
        <source>Set and sign in</source>
        <translation>Stel in en meld aan</translation>
    </message>
    <message>
        <source>Ask the keeper of this unit: they can give you access again. What you shared is there at once; what only you could read stays sealed until your old passphrase or the recovery sheet is there. You always see that it was done.</source>
        <translation>Vraag de beheerder van deze unit: die kan je weer toegang geven. Wat je deelde is er meteen; wat alleen jij kon lezen blijft verzegeld tot je oude wachtzin of het herstelvel er is. Je ziet altijd dat het gedaan is.</translation>
    </message>
    <message>
        <source>With the recovery sheet</source>
        <translation>Met het herstelvel</translation>
    </message>
    <message>
        <source>Words of the recovery sheet</source>
        <translation>Woorden van het herstelvel</translation>
    </message>
    <message>
        <source>In order, with spaces between.</source>
        <translation>In de goede volgorde, met spaties ertussen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>New passphrase, again</source>
        <translation>Nieuwe wachtzin, nog eens</translation>
    </message>
</context>
<context>
    <name>ReflectionSheet</name>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Je verhaal</translation>
    </message>
    <message>
        <source>Tell it the way it went. More is not needed.</source>
        <translation>Vertel het zoals het ging. Meer hoeft niet.</translation>
    </message>
    <message>
        <source>What you wrote with another model still stands here.</source>
        <translation>Wat je bij een ander model schreef, staat hier nog.</translation>
    </message>
    <message>
        <source>My story only</source>
        <translation>Alleen mijn verhaal</translation>
    </message>
    <message>
        <source>Does a model help you?</source>
        <translation>Helpt een model je?</translation>
    </message>
    <message>
        <source>Ask it in simpler words</source>
        <translation>Vraag het in eenvoudiger woorden</translation>
    </message>
    <message>
        <source>Fill in what helps; the rest may stay empty. Another model keeps what you wrote.</source>
        <translation>Vul in wat helpt; de rest mag leeg blijven. Bij een ander model blijft staan wat je schreef.</translation>
    </message>
</context>
<context>
    <name>ReleasedScreen</name>
    <message>
        <source>Portfolios</source>
        <translation>Portfolio&apos;s</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>Exporteer naar een map</translation>
    </message>
    <message>
        <source>A student decides what goes along and when it may leave. Then it stands here.</source>
        <translation>Een student kiest wat meegaat en wanneer het weg mag. Dan staat het hier.</translation>
    </message>
    <message>
        <source>No portfolio has been released yet</source>
        <translation>Nog geen portfolio vrijgegeven</translation>
    </message>
    <message>
        <source>A student releases it under Portfolios. You need to do nothing for it.</source>
        <translation>Een student geeft het vrij bij Portfolio. Jij hoeft daar niets voor te doen.</translation>
    </message>
    <message>
        <source>released {0}</source>
        <translation>vrijgegeven: {0}</translation>
    </message>
    <message>
        <source>In which folder should the portfolios come?</source>
        <translation>In welke map moeten de portfolio&apos;s komen?</translation>
    </message>
    <message>
        <source>The portfolios are being made and signed…</source>
        <translation>De portfolio&apos;s worden gemaakt en ondertekend…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Gestopt. Er is niets gemaakt.</translation>
    </message>
</context>
<context>
    <name>RevealingField</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Toon de wachtzin</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What did it prove to be?</source>
        <translation>Wat bleek het te zijn?</translation>
    </message>
    <message>
        <source>It was a rule</source>
        <translation>Het was een regel</translation>
    </message>
    <message>
        <source>It was a habit</source>
        <translation>Het was een gewoonte</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
    <message>
        <source>One line with it</source>
        <translation>Eén regel erbij</translation>
    </message>
    <message>
        <source>One line with it, if you like</source>
        <translation>Eén regel erbij, als je wilt</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet je dat?</translation>
    </message>
    <message>
        <source>Both are worth knowing. Habits can be talked over; rules have a reason to ask for.</source>
        <translation>Allebei goed om te weten. Over een gewoonte kun je praten; bij een regel kun je naar de reden vragen.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>All sessions</source>
        <translation>Alle gesprekken</translation>
    </message>
    <message>
        <source>rounded off</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>The notes of this talk have closed, as agreed. What you take home stays yours.</source>
        <translation>De notities van dit gesprek zijn dicht, zoals afgesproken. Wat je meeneemt, blijft van jou.</translation>
    </message>
    <message>
        <source>This talk is behind you</source>
        <translation>Dit gesprek is geweest</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Van de lijst gehaald.</translation>
    </message>
    <message>
        <source>Rounded off. The notes stay as they are.</source>
        <translation>Afgerond. De notities blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Good that you are here. In a few minutes everything is ready.</source>
        <translation>Fijn dat je er bent. In een paar minuten staat alles klaar.</translation>
    </message>
    <message>
        <source>LEERunit works without internet. Nothing leaves this PC unless someone exports it.</source>
        <translation>LEERunit werkt zonder internet. Niets verlaat deze pc zonder dat iemand het zelf exporteert.</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>SignAsk</name>
    <message>
        <source>Sign that you have read this?</source>
        <translation>Tekenen dat je dit gelezen hebt?</translation>
    </message>
    <message>
        <source>Your signature says: I have read this. It does not say that you agree with all of it.</source>
        <translation>Je handtekening zegt: ik heb dit gelezen. Niet dat je het overal mee eens bent.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Jouw wachtzin</translation>
    </message>
</context>
<context>
    <name>SignBar</name>
    <message>
        <source>Signing means: I have read this.</source>
        <translation>Tekenen betekent: ik heb dit gelezen.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>The text changed after a signature. Read the change and sign again.</source>
        <translation>De tekst veranderde na een handtekening. Lees de wijziging en teken opnieuw.</translation>
    </message>
    <message>
        <source>You need not agree on everything.</source>
        <translation>Je hoeft het niet overal over eens te zijn.</translation>
    </message>
    <message>
        <source>You can once everyone has written.</source>
        <translation>Het kan zodra iedereen geschreven heeft.</translation>
    </message>
    <message>
        <source>You signed this text.</source>
        <translation>Jij hebt deze tekst getekend.</translation>
    </message>
    <message>
        <source>read and signed, {0}</source>
        <translation>gelezen en getekend, {0}</translation>
    </message>
    <message>
        <source>signed an earlier text</source>
        <translation>tekende een eerdere tekst</translation>
    </message>
    <message>
        <source>signs after the talk</source>
        <translation>tekent na het gesprek</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>nog niet getekend</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Nobody in this unit yet.</source>
        <translation>Nog niemand in deze unit.</translation>
    </message>
    <message>
        <source>Ask the practice educator to add you.</source>
        <translation>Vraag de praktijkopleider om je toe te voegen.</translation>
    </message>
    <message>
        <source>or type the first letters of your name</source>
        <translation>of typ de eerste letters van je naam</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Een andere plek</translation>
    </message>
    <message>
        <source>I am not here</source>
        <translation>Ik sta er niet bij</translation>
    </message>
    <message>
        <source>Workplace of a teacher</source>
        <translation>Werkplek van een docent</translation>
    </message>
    <message>
        <source>{0}. Who are you?</source>
        <translation>{0}. Wie ben je?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>Even snel</translation>
    </message>
    <message>
        <source>Are you not among these people?</source>
        <translation>Sta je er niet bij?</translation>
    </message>
    <message>
        <source>Ask the practice educator to add you. That takes a minute, and only your name is needed.</source>
        <translation>Vraag de praktijkopleider om je toe te voegen. Dat kost een minuut, en alleen je naam is nodig.</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>Ik begrijp het</translation>
    </message>
</context>
<context>
    <name>SmallStory</name>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
</context>
<context>
    <name>StatePills</name>
    <message>
        <source>State of this question</source>
        <translation>Stand van deze vraag</translation>
    </message>
    <message>
        <source>all ways, whenever you want</source>
        <translation>alle kanten op, wanneer jij wilt</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>Waarom, in één regel</translation>
    </message>
    <message>
        <source>Why? One line, if you like. Enter keeps it.</source>
        <translation>Waarom? Eén regel, als je wilt. Enter bewaart.</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>With whom and when?</source>
        <translation>Met wie en wanneer?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>With whom? (may stay empty)</source>
        <translation>Met wie? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
</context>
<context>
    <name>StoryLines</name>
    <message>
        <source>Your story begins here. What happened?</source>
        <translation>Hier begint je verhaal. Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Words of someone stood here. They were taken back.</source>
        <translation>Hier stonden woorden van iemand. Ze zijn teruggenomen.</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>About this question</source>
        <translation>Over deze vraag</translation>
    </message>
    <message>
        <source>My learning questions</source>
        <translation>Mijn leervragen</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>De vraag</translation>
    </message>
    <message>
        <source>To the answer</source>
        <translation>Naar het antwoord</translation>
    </message>
    <message>
        <source>{0} wrote back to you, from school.</source>
        <translation>{0} schreef je terug, vanaf school.</translation>
    </message>
    <message>
        <source>You are the first to read it. It stands below.</source>
        <translation>Jij leest het als eerste. Het staat hieronder.</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>gesteld door {0}</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Also in my portfolio</source>
        <translation>Ook in mijn portfolio</translation>
    </message>
    <message>
        <source>See it as someone else</source>
        <translation>Bekijk als iemand anders</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Let a new question grow</source>
        <translation>Laat een nieuwe vraag groeien</translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation>Leg in de prullenbak</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Wat bracht het?</translation>
    </message>
    <message>
        <source>Whose question</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>You read along. The question stays of who asks it.</source>
        <translation>Je leest mee. De vraag blijft van wie hem stelt.</translation>
    </message>
    <message>
        <source>Who reads along</source>
        <translation>Wie leest mee</translation>
    </message>
    <message>
        <source>Nobody. You share it when you want to.</source>
        <translation>Niemand. Je deelt als jij dat wilt.</translation>
    </message>
    <message>
        <source>Nobody can read along right now.</source>
        <translation>Nu kan niemand meelezen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Began on {0}</source>
        <translation>Begonnen op {0}</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} sinds {1}</translation>
    </message>
</context>
<context>
    <name>StudentDay</name>
    <message>
        <source>No learning questions yet</source>
        <translation>Nog geen leervragen</translation>
    </message>
    <message>
        <source>What do you want to know or learn? One sentence is enough.</source>
        <translation>Wat wil je weten of leren? Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Write your first question</source>
        <translation>Schrijf je eerste vraag</translation>
    </message>
    <message>
        <source>My learning questions</source>
        <translation>Mijn leervragen</translation>
    </message>
    <message>
        <source>All learning questions</source>
        <translation>Alle leervragen</translation>
    </message>
    <message>
        <source>No question is underway</source>
        <translation>Er loopt nu geen vraag</translation>
    </message>
    <message>
        <source>What you asked before stands with all learning questions.</source>
        <translation>Wat je eerder vroeg, staat bij alle leervragen.</translation>
    </message>
</context>
<context>
    <name>StudentTile</name>
    <message>
        <source>your questions lie ready</source>
        <translation>je vragen liggen klaar</translation>
    </message>
    <message>
        <source>{0} shares no question now</source>
        <translation>{0} deelt nu geen vraag</translation>
    </message>
    <message>
        <source>no moment yet</source>
        <translation>nog geen moment</translation>
    </message>
    <message>
        <source>nothing shared</source>
        <translation>niets gedeeld</translation>
    </message>
    <message>
        <source>with you</source>
        <translation>met jou</translation>
    </message>
    <message>
        <source>with you, chosen</source>
        <translation>met jou en gekozen mensen</translation>
    </message>
</context>
<context>
    <name>TalkNotes</name>
    <message>
        <source>For your next talk</source>
        <translation>Voor je volgende gesprek</translation>
    </message>
    <message>
        <source>Questions for a next talk</source>
        <translation>Vragen voor een volgend gesprek</translation>
    </message>
    <message>
        <source>With {0}</source>
        <translation>Met {0}</translation>
    </message>
    <message>
        <source>Your questions for {0}. {1}</source>
        <translation>Je vragen voor {0}. {1}</translation>
    </message>
    <message>
        <source>Erased. Nothing of it is kept.</source>
        <translation>Gewist. Er is niets van bewaard.</translation>
    </message>
</context>
<context>
    <name>TalkNotesSheet</name>
    <message>
        <source>Questions for the next talk</source>
        <translation>Vragen voor het volgende gesprek</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Met wie?</translation>
    </message>
    <message>
        <source>Sealed: only you can read it.</source>
        <translation>Verzegeld: alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>Questions to ask, not things to remember about someone. Students know that you may.</source>
        <translation>Vragen om te stellen, niet wat je over iemand wilt onthouden. Studenten weten dat dit kan.</translation>
    </message>
    <message>
        <source>Erase now, the talk was there</source>
        <translation>Nu wissen, het gesprek was er</translation>
    </message>
    <message>
        <source>Plan a moment together</source>
        <translation>Plan samen een moment</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Wat wil je vragen?</translation>
    </message>
    <message>
        <source>A question on each line</source>
        <translation>Een vraag op elke regel</translation>
    </message>
</context>
<context>
    <name>TalkPart</name>
    <message>
        <source>Planned. It stands on Today.</source>
        <translation>Gepland. Het staat op Vandaag.</translation>
    </message>
    <message>
        <source>Goes along to {0}, {1}.</source>
        <translation>Gaat mee naar {0}, {1}.</translation>
    </message>
    <message>
        <source>Does not go along to {0} any more.</source>
        <translation>Gaat niet meer mee naar {0}.</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Make it a conversation</source>
        <translation>Maak er een gesprek van</translation>
    </message>
    <message>
        <source>Whom I choose</source>
        <translation>Wie ik kies</translation>
    </message>
    <message>
        <source>All of the unit</source>
        <translation>De hele unit</translation>
    </message>
    <message>
        <source>Choose who is at it, or all of the unit.</source>
        <translation>Kies wie erbij is, of de hele unit.</translation>
    </message>
    <message>
        <source>Who is at it?</source>
        <translation>Wie is erbij?</translation>
    </message>
    <message>
        <source>They read what you wrote until that day is over; nobody else does. The unit sees title and time.</source>
        <translation>Zij lezen wat je schreef, tot die dag voorbij is; niemand anders. De unit ziet titel en tijd.</translation>
    </message>
</context>
<context>
    <name>TalksAhead</name>
    <message>
        <source>Make it a talk</source>
        <translation>Maak er een gesprek van</translation>
    </message>
    <message>
        <source>Take it along to…</source>
        <translation>Neem mee naar…</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Goes along to {0}</source>
        <translation>Gaat mee naar {0}</translation>
    </message>
    <message>
        <source>Leave it out after all</source>
        <translation>Toch niet meenemen</translation>
    </message>
</context>
<context>
    <name>TeacherForm</name>
    <message>
        <source>You and your school</source>
        <translation>Jij en je school</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your school</source>
        <translation>Je school</translation>
    </message>
</context>
<context>
    <name>ThemeFilter</name>
    <message>
        <source>Themes of this unit</source>
        <translation>Thema&apos;s van deze unit</translation>
    </message>
    <message>
        <source>all themes</source>
        <translation>alle thema&apos;s</translation>
    </message>
    <message>
        <source>Show the questions of this theme</source>
        <translation>Toon de vragen met dit thema</translation>
    </message>
</context>
<context>
    <name>ThemeKeeping</name>
    <message>
        <source>Themes of this unit</source>
        <translation>Thema&apos;s van deze unit</translation>
    </message>
    <message>
        <source>Questions can be gathered under these. A new name counts for old questions too.</source>
        <translation>Hieronder kun je leervragen verzamelen. Een nieuwe naam geldt ook voor oude vragen.</translation>
    </message>
    <message>
        <source>This unit has no themes now.</source>
        <translation>Deze unit heeft nu geen thema&apos;s.</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nieuw thema</translation>
    </message>
    <message>
        <source>A new theme</source>
        <translation>Een nieuw thema</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>voegt toe</translation>
    </message>
    <message>
        <source>Alt ↑ and Alt ↓ move a theme</source>
        <translation>Alt ↑ en Alt ↓ verplaatsen een thema</translation>
    </message>
    <message>
        <source>Removed. Questions that had this theme keep it.</source>
        <translation>Weggehaald. Vragen met dit thema houden het.</translation>
    </message>
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>Name of the theme {0}</source>
        <translation>Naam van het thema {0}</translation>
    </message>
    <message>
        <source>Move up: {0}</source>
        <translation>Omhoog: {0}</translation>
    </message>
    <message>
        <source>Move down: {0}</source>
        <translation>Omlaag: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Weghalen: {0}</translation>
    </message>
</context>
<context>
    <name>ThemeSheet</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Which themes belong to it?</source>
        <translation>Welke thema&apos;s horen erbij?</translation>
    </message>
    <message>
        <source>This unit has no themes now.</source>
        <translation>Deze unit heeft nu geen thema&apos;s.</translation>
    </message>
    <message>
        <source>Several is fine, none too. You can change it any time.</source>
        <translation>Meer dan één mag, geen ook. Je kunt het altijd wijzigen.</translation>
    </message>
    <message>
        <source>Change the themes of the unit</source>
        <translation>Thema&apos;s van de unit aanpassen</translation>
    </message>
</context>
<context>
    <name>TileBoard</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TodayInUnit</name>
    <message>
        <source>Today in the unit</source>
        <translation>Vandaag in de unit</translation>
    </message>
    <message>
        <source>Who is here today?</source>
        <translation>Wie is er vandaag?</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Nobody filled in yet. Who coordinates today?</source>
        <translation>Nog niemand ingevuld. Wie coördineert vandaag?</translation>
    </message>
    <message>
        <source>Travels along today</source>
        <translation>Reist vandaag mee</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search in everything</source>
        <translation>Zoek in alles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
</context>
<context>
    <name>UnitAskLine</name>
    <message>
        <source>This is asked of the whole unit. Answers stand under a name.</source>
        <translation>Dit is aan de hele unit gevraagd. Antwoorden staan er onder een naam.</translation>
    </message>
    <message>
        <source>Ask the whole unit</source>
        <translation>Vraag het aan de hele unit</translation>
    </message>
    <message>
        <source>No longer ask the unit</source>
        <translation>Vraag het de unit niet meer</translation>
    </message>
</context>
<context>
    <name>UnitAskPart</name>
    <message>
        <source>The unit finds it on Today.</source>
        <translation>De unit vindt het op Vandaag.</translation>
    </message>
    <message>
        <source>Taken off the board.</source>
        <translation>Van het bord gehaald.</translation>
    </message>
    <message>
        <source>Ask the whole unit?</source>
        <translation>Het aan de hele unit vragen?</translation>
    </message>
    <message>
        <source>All of the unit can then read this question, and what others wrote with it.</source>
        <translation>De hele unit kan dan deze vraag lezen, en wat anderen erbij schreven.</translation>
    </message>
    <message>
        <source>Ask the unit</source>
        <translation>Vraag de unit</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Your unit and you</source>
        <translation>Jullie unit en jij</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Naam van de unit</translation>
    </message>
    <message>
        <source>such as LEER-unit De Linde</source>
        <translation>zoals LEER-unit De Linde</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Soort unit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>such as Duinzicht, ground floor</source>
        <translation>zoals Duinzicht, begane grond</translation>
    </message>
    <message>
        <source>What you are there for</source>
        <translation>Waar jullie voor zijn</translation>
    </message>
    <message>
        <source>in your own words, one sentence</source>
        <translation>in jullie eigen woorden, één zin</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Je rol</translation>
    </message>
    <message>
        <source>You become the keeper: you add people and look after back-ups.</source>
        <translation>Jij wordt beheerder: je voegt mensen toe en zorgt voor back-ups.</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Which text?</source>
        <translation>Welke tekst?</translation>
    </message>
    <message>
        <source>The text as it was then</source>
        <translation>De tekst van toen</translation>
    </message>
    <message>
        <source>The text as it is now</source>
        <translation>De tekst van nu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Struck through: it stood there then. Underlined: it came later.</source>
        <translation>Doorgestreept: stond er toen. Onderstreept: kwam er later bij.</translation>
    </message>
    <message>
        <source>Only you see earlier versions.</source>
        <translation>Alleen jij ziet eerdere versies.</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>Deze terugzetten</translation>
    </message>
    <message>
        <source>No earlier version yet. It comes by itself when you write on.</source>
        <translation>Nog geen eerdere versie. Die komt vanzelf als je verder schrijft.</translation>
    </message>
    <message>
        <source>There is nothing to put back yet.</source>
        <translation>Er is nog niets om terug te zetten.</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dezelfde woorden</translation>
    </message>
    <message>
        <source>after that came: ‘{0}’</source>
        <translation>daarna erbij: ‘{0}’</translation>
    </message>
    <message>
        <source>after that went: ‘{0}’</source>
        <translation>daarna weg: ‘{0}’</translation>
    </message>
</context>
<context>
    <name>ViewAsSheet</name>
    <message>
        <source>See it as someone else</source>
        <translation>Bekijk als iemand anders</translation>
    </message>
    <message>
        <source>Through whose eyes?</source>
        <translation>Door wiens ogen?</translation>
    </message>
    <message>
        <source>{0} does not see this question.</source>
        <translation>{0} ziet deze vraag niet.</translation>
    </message>
    <message>
        <source>For {0} it is not there. You share it when you want to.</source>
        <translation>Voor {0} bestaat ze niet. Jij deelt als jij dat wilt.</translation>
    </message>
    <message>
        <source>This is how {0} sees your question.</source>
        <translation>Zo ziet {0} jouw vraag.</translation>
    </message>
    <message>
        <source>Only you look; nothing is asked or shared by it.</source>
        <translation>Jij kijkt alleen. Er wordt niets gevraagd of gedeeld.</translation>
    </message>
    <message>
        <source>A question of {0}</source>
        <translation>Een vraag van {0}</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>Wat jij vroeg</translation>
    </message>
    <message>
        <source>What {0} does not see</source>
        <translation>Wat {0} niet ziet</translation>
    </message>
    <message>
        <source>For {0} this is not there; there is no empty place either.</source>
        <translation>Voor {0} bestaat dit niet; er staat ook geen lege plek.</translation>
    </message>
    <message>
        <source>Until {0}, after that it is shut.</source>
        <translation>Tot en met {0}, daarna dicht.</translation>
    </message>
</context>
<context>
    <name>VisibleTo</name>
    <message>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>{0}, until {1}</source>
        <translation>{0}, tot {1}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Workplace of a teacher</source>
        <translation>Werkplek van een docent</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
</context>
<context>
    <name>VoicePart</name>
    <message>
        <source>The words are gone, everywhere.</source>
        <translation>De woorden zijn weg, overal.</translation>
    </message>
    <message>
        <source>That is done, also in what was released.</source>
        <translation>Dat is gebeurd, ook in wat al vrijgegeven was.</translation>
    </message>
    <message>
        <source>That is done.</source>
        <translation>Dat is gebeurd.</translation>
    </message>
    <message>
        <source>Take these words back?</source>
        <translation>Deze woorden terugnemen?</translation>
    </message>
    <message>
        <source>They are gone at once, from the portfolio too, and cannot come back.</source>
        <translation>Ze zijn meteen weg, ook uit het portfolio, en komen niet terug.</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Neem ze terug</translation>
    </message>
</context>
<context>
    <name>VoiceSheet</name>
    <message>
        <source>Someone else speaks</source>
        <translation>Iemand anders aan het woord</translation>
    </message>
    <message>
        <source>Beside you, without a name and without an account. One sentence is enough.</source>
        <translation>Naast jou, zonder naam en zonder account. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>Whose words?</source>
        <translation>Wiens woorden?</translation>
    </message>
    <message>
        <source>What do you ask, in plain words?</source>
        <translation>Wat vraag je, in gewone woorden?</translation>
    </message>
    <message>
        <source>For example: how did the morning begin at home?</source>
        <translation>Bijvoorbeeld: hoe begon thuis de ochtend?</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Geef het scherm</translation>
    </message>
    <message>
        <source>Can this resident decide about this?</source>
        <translation>Gaat deze bewoner hier zelf over?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, or I am not sure</source>
        <translation>Nee, of ik twijfel</translation>
    </message>
    <message>
        <source>Then their words stay with them. You may write down what you saw yourself.</source>
        <translation>Dan blijven die woorden bij de bewoner. Wat je zelf zag, mag je wel opschrijven.</translation>
    </message>
    <message>
        <source>Nothing is asked and nothing is kept.</source>
        <translation>Er wordt niets gevraagd en niets bewaard.</translation>
    </message>
    <message>
        <source>First say whether they can decide.</source>
        <translation>Zeg eerst of deze bewoner hier zelf over gaat.</translation>
    </message>
</context>
<context>
    <name>VoicesPiece</name>
    <message>
        <source>Write back</source>
        <translation>Schrijf terug</translation>
    </message>
    <message>
        <source>Write back to {0}</source>
        <translation>Schrijf {0} terug</translation>
    </message>
    <message>
        <source>Make it a talk</source>
        <translation>Maak er een gesprek van</translation>
    </message>
    <message>
        <source>through {0}</source>
        <translation>via {0}</translation>
    </message>
    <message>
        <source>writes back to you</source>
        <translation>schrijft jou terug</translation>
    </message>
    <message>
        <source>writes back to {0}</source>
        <translation>schrijft {0} terug</translation>
    </message>
    <message>
        <source>More with these words</source>
        <translation>Meer met deze woorden</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <translation>Neem deze woorden terug</translation>
    </message>
    <message>
        <source>More with this piece</source>
        <translation>Meer met dit stuk</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Haal dit eruit</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>{0} takes an own answer to your question along in a portfolio</source>
        <translation>{0} neemt de eigen reactie op jouw vraag mee in het portfolio</translation>
    </message>
    <message>
        <source>May your question go along, in your words and with your name? Nothing else of your story does. Without it, it says: a question of a fellow student. You may take it back any time. If you would rather not, nobody is told.</source>
        <translation>Mag jouw vraag mee, in jouw woorden en met je naam? Verder gaat niets van je verhaal mee. Zonder jouw vraag staat er: een vraag van een medestudent. Je kunt het altijd weer intrekken. Liever niet? Dan hoort niemand dat.</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Ja, dat mag</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>This question goes along in the portfolio of {0}</source>
        <translation>Deze vraag gaat mee in het portfolio van {0}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Your question goes along with what {0} wrote.</source>
        <translation>Je vraag gaat mee met wat {0} schreef.</translation>
    </message>
    <message>
        <source>It stays with you. {0} is not told.</source>
        <translation>Het blijft bij jou. {0} hoort het niet.</translation>
    </message>
    <message>
        <source>Taken back. From now on your question goes along nowhere with {0}.</source>
        <translation>Ingetrokken. Je vraag gaat vanaf nu nergens meer mee met {0}.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>wrote to you</source>
        <translation>schreef jou</translation>
    </message>
    <message>
        <source>says: not now</source>
        <translation>zegt: nu even niet</translation>
    </message>
    <message>
        <source>could read until {0}</source>
        <translation>kon meelezen tot {0}</translation>
    </message>
    <message>
        <source>reads until {0}</source>
        <translation>leest mee tot {0}</translation>
    </message>
</context>
<context>
    <name>autosave</name>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Bewaard {0}</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>{what}, thrown away {day} at {time}</source>
        <translation>{what}, weggegooid {day} om {time}</translation>
    </message>
    <message>
        <source>{what}, thrown away {day}</source>
        <translation>{what}, weggegooid {day}</translation>
    </message>
    <message>
        <source>Note of the door</source>
        <translation>Briefje van de deur</translation>
    </message>
    <message>
        <source>Note in your own log</source>
        <translation>Aantekening in je eigen logboek</translation>
    </message>
    <message>
        <source>Note of what chafes</source>
        <translation>Notitie van wat schuurt</translation>
    </message>
    <message>
        <source>Learning question, {0}</source>
        <translation>Leervraag, {0}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>{what} at ‘{question}’</source>
        <translation>{what} bij ‘{question}’</translation>
    </message>
    <message>
        <source>1 more day</source>
        <translation>nog 1 dag</translation>
    </message>
    <message>
        <source>{0} more days</source>
        <translation>nog {0} dagen</translation>
    </message>
    <message>
        <source>Stays until {0}</source>
        <translation>Blijft tot {0}</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A question of {0}, through {1}</source>
        <translation>Een vraag van {0}, via {1}</translation>
    </message>
</context>
<context>
    <name>chafing</name>
    <message>
        <source>For myself</source>
        <translation>Voor mezelf</translation>
    </message>
    <message>
        <source>For intervision</source>
        <translation>Voor de intervisie</translation>
    </message>
    <message>
        <source>For the talk of the unit</source>
        <translation>Voor het unitgesprek</translation>
    </message>
    <message>
        <source>It rests.</source>
        <translation>Het rust.</translation>
    </message>
    <message>
        <source>There was a conversation.</source>
        <translation>Er was een gesprek.</translation>
    </message>
    <message>
        <source>To be talked about: {0}.</source>
        <translation>Jullie praten erover: {0}.</translation>
    </message>
    <message>
        <source>Brought into an intervision.</source>
        <translation>Ingebracht bij een intervisie.</translation>
    </message>
    <message>
        <source>With whom can you talk about this?</source>
        <translation>Met wie kun je hierover praten?</translation>
    </message>
    <message>
        <source>Sealed: only you can read it.</source>
        <translation>Verzegeld: alleen jij kunt het lezen.</translation>
    </message>
    <message>
        <source>The unit reads it until the day of the talk is over.</source>
        <translation>De unit leest mee tot de dag van het gesprek voorbij is.</translation>
    </message>
    <message>
        <source>Until the day of the talk is over this is read by: {0}.</source>
        <translation>Tot de dag van het gesprek voorbij is, lezen mee: {0}.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close LEERunit?</source>
        <translation>LEERunit sluiten?</translation>
    </message>
    <message>
        <source>Something was written that is not kept yet. It is lost when you close now.</source>
        <translation>Er is iets geschreven dat nog niet bewaard is. Als je nu sluit, is het weg.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>Eerst kijken</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>What you wrote is still here. You can go on.</source>
        <translation>Wat je schreef staat er nog. Je kunt verder.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Look in:</source>
        <translation>Zoek in:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Plan a moment with {0}</source>
        <translation>Plan een moment met {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation>Ga naar {0}</translation>
    </message>
    <message>
        <source>My passphrase and this screen</source>
        <translation>Mijn wachtzin en dit scherm</translation>
    </message>
    <message>
        <source>settings account password language colours</source>
        <translation>instellingen profiel wachtwoord taal kleuren letters</translation>
    </message>
    <message>
        <source>Keys that always work</source>
        <translation>Toetsen die altijd werken</translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation>hulp sneltoetsen</translation>
    </message>
    <message>
        <source>sign out log off leave switch user</source>
        <translation>afmelden uitloggen weggaan wisselen sluiten</translation>
    </message>
    <message>
        <source>Lock this PC</source>
        <translation>Vergrendel deze pc</translation>
    </message>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>ask write note</source>
        <translation>vragen schrijven notitie opschrijven</translation>
    </message>
    <message>
        <source>Begin an intervision</source>
        <translation>Begin een intervisie</translation>
    </message>
    <message>
        <source>new session talk</source>
        <translation>nieuwe sessie gesprek</translation>
    </message>
    <message>
        <source>Begin an evaluation</source>
        <translation>Begin een evaluatie</translation>
    </message>
    <message>
        <source>new talk look back</source>
        <translation>nieuw gesprek terugkijken</translation>
    </message>
    <message>
        <source>Write down what chafes</source>
        <translation>Opschrijven wat schuurt</translation>
    </message>
    <message>
        <source>energy leak friction annoys bothers note</source>
        <translation>energie lek ergernis irritatie dwars zit notitie schuren</translation>
    </message>
    <message>
        <source>Say what you bring or want to get</source>
        <translation>Zeg wat je komt brengen of halen</translation>
    </message>
    <message>
        <source>offer knowledge skill share teach learn</source>
        <translation>aanbod kennis kunnen delen leren wie weet wat</translation>
    </message>
    <message>
        <source>Plan a moment</source>
        <translation>Plan een moment</translation>
    </message>
    <message>
        <source>new appointment talk coffee</source>
        <translation>nieuwe afspraak gesprek koffie agenda</translation>
    </message>
    <message>
        <source>Give the unit an insight</source>
        <translation>Geef de unit een cadeautje</translation>
    </message>
    <message>
        <source>present gift tip share</source>
        <translation>cadeau inzicht tip delen</translation>
    </message>
    <message>
        <source>Write in my own log</source>
        <translation>In mijn eigen logboek schrijven</translation>
    </message>
    <message>
        <source>held back stepped in note</source>
        <translation>ingehouden ingegrepen aantekening notitie</translation>
    </message>
    <message>
        <source>Light screen</source>
        <translation>Licht scherm</translation>
    </message>
    <message>
        <source>day white colours</source>
        <translation>dag wit kleuren lichte</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Donker scherm</translation>
    </message>
    <message>
        <source>night black colours</source>
        <translation>nacht zwart kleuren donkere</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>text size zoom in</source>
        <translation>tekst groter grootte inzoomen</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Kleinere letters</translation>
    </message>
    <message>
        <source>text size zoom out</source>
        <translation>tekst kleiner grootte uitzoomen</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A citizen service number</source>
        <translation>Een burgerservicenummer</translation>
    </message>
    <message>
        <source>Possibly the name of a resident</source>
        <translation>Mogelijk naam van bewoner</translation>
    </message>
    <message>
        <source>Possibly a room number</source>
        <translation>Mogelijk kamernummer</translation>
    </message>
    <message>
        <source>Possibly a date of birth</source>
        <translation>Mogelijk geboortedatum</translation>
    </message>
    <message>
        <source>Possibly a postcode</source>
        <translation>Mogelijk postcode</translation>
    </message>
    <message>
        <source>Possibly a telephone number</source>
        <translation>Mogelijk telefoonnummer</translation>
    </message>
    <message>
        <source>Possibly a mail address</source>
        <translation>Mogelijk mailadres</translation>
    </message>
    <message>
        <source>Could someone guess whom this is about?</source>
        <translation>Kan iemand raden over wie dit gaat?</translation>
    </message>
    <message>
        <source>You can sign once something stands in this period.</source>
        <translation>Ondertekenen kan zodra er iets in deze periode staat.</translation>
    </message>
    <message>
        <source>You can sign once you have chosen a piece.</source>
        <translation>Ondertekenen kan zodra je een stuk hebt gekozen.</translation>
    </message>
    <message>
        <source>You can sign once the citizen service number is out of it.</source>
        <translation>Ondertekenen kan zodra het burgerservicenummer eruit is.</translation>
    </message>
    <message>
        <source>You can sign once you have looked at these places.</source>
        <translation>Ondertekenen kan zodra je deze plekken hebt bekeken.</translation>
    </message>
</context>
<context>
    <name>given</name>
    <message>
        <source>Your words go along alone.</source>
        <translation>Alleen jouw woorden gaan mee.</translation>
    </message>
    <message>
        <source>Your words go along alone, unless the asker says yes.</source>
        <translation>Alleen jouw woorden gaan mee, tenzij de vrager ja zegt.</translation>
    </message>
    <message>
        <source>You asked. Until a yes your words go along alone.</source>
        <translation>Je vroeg het. Tot er een ja is, gaan alleen jouw woorden mee.</translation>
    </message>
    <message>
        <source>The question goes along, with the name of who asked it.</source>
        <translation>De vraag gaat mee, met de naam van wie haar stelde.</translation>
    </message>
    <message>
        <source>At a question of {0}</source>
        <translation>Bij een vraag van {0}</translation>
    </message>
    <message>
        <source>At a question of another</source>
        <translation>Bij een vraag van een ander</translation>
    </message>
</context>
<context>
    <name>giving</name>
    <message>
        <source>Given. All of the unit can read it, in the harvest.</source>
        <translation>Gegeven. De hele unit kan het lezen, bij de oogst.</translation>
    </message>
</context>
<context>
    <name>harvest</name>
    <message>
        <source>For the {0}</source>
        <translation>Voor de {0}</translation>
    </message>
    <message>
        <source>For colleagues</source>
        <translation>Voor collega&apos;s</translation>
    </message>
    <message>
        <source>For the unit</source>
        <translation>Voor de unit</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>Dit schooljaar</translation>
    </message>
    <message>
        <source>Last school year</source>
        <translation>Vorig schooljaar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{0}, with {1}</source>
        <translation>{0}, met {1}</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>sinds {0}</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} beantwoord</translation>
    </message>
    <message>
        <source>{0} let go</source>
        <translation>{0} losgelaten</translation>
    </message>
    <message>
        <source>{0} times intervision</source>
        <translation>{0} keer intervisie</translation>
    </message>
</context>
<context>
    <name>helping</name>
    <message>
        <source>Look along</source>
        <translation>Kijk mee</translation>
    </message>
    <message>
        <source>Think along</source>
        <translation>Denk mee</translation>
    </message>
    <message>
        <source>Come now</source>
        <translation>Kom nu</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Why do you want to know this?</source>
        <translation>Waarom wil je dit weten?</translation>
    </message>
    <message>
        <source>For whom is it of value?</source>
        <translation>Voor wie is het van waarde?</translation>
    </message>
    <message>
        <source>What did you try out?</source>
        <translation>Wat probeerde je uit?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Wat zag of hoorde je?</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Wat deed je?</translation>
    </message>
    <message>
        <source>What did you find out?</source>
        <translation>Wat ontdekte je?</translation>
    </message>
    <message>
        <source>How do you look back?</source>
        <translation>Hoe kijk je terug?</translation>
    </message>
    <message>
        <source>What did it bring?</source>
        <translation>Wat bracht het?</translation>
    </message>
    <message>
        <source>What will you do next?</source>
        <translation>Wat ga je nu doen?</translation>
    </message>
    <message>
        <source>Write on…</source>
        <translation>Schrijf verder…</translation>
    </message>
    <message>
        <source>What does the {0} want?</source>
        <translation>Wat wil de {0} zelf?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>learning coach</source>
        <translation>leercoach</translation>
    </message>
    <message>
        <source>work supervisor</source>
        <translation>werkbegeleider</translation>
    </message>
    <message>
        <source>practice educator</source>
        <translation>praktijkopleider</translation>
    </message>
    <message>
        <source>practice guide</source>
        <translation>praktijkbegeleider</translation>
    </message>
    <message>
        <source>student guide</source>
        <translation>studentbegeleider</translation>
    </message>
    <message>
        <source>teacher on location</source>
        <translation>docent op locatie</translation>
    </message>
    <message>
        <source>trainee guide</source>
        <translation>CIO-begeleider</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studenten</translation>
    </message>
    <message>
        <source>Learning coaches</source>
        <translation>Leercoaches</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>fellow student</source>
        <translation>medestudent</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>docent</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>een naaste</translation>
    </message>
    <message>
        <source>a resident</source>
        <translation>een bewoner</translation>
    </message>
    <message>
        <source>a volunteer</source>
        <translation>een vrijwilliger</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>a neighbour</source>
        <translation>een buurtbewoner</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gesteld</translation>
    </message>
    <message>
        <source>underway</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>losgelaten</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Alleen ik</translation>
    </message>
    <message>
        <source>Me and my learning coach</source>
        <translation>Ik en mijn leercoach</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Gekozen mensen</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>De hele unit</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>De leergemeenschap</translation>
    </message>
    <message>
        <source>What does the resident want?</source>
        <translation>Wat wil de bewoner zelf?</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Why I want to know</source>
        <translation>Waarom ik het wil weten</translation>
    </message>
    <message>
        <source>For whom it is of value</source>
        <translation>Voor wie het van waarde is</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Exploring</source>
        <translation>Onderzoeken</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>Uitproberen</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het bracht</translation>
    </message>
    <message>
        <source>A question back</source>
        <translation>Een vraag terug</translation>
    </message>
    <message>
        <source>I saw, I wondered</source>
        <translation>Ik zag, ik vroeg me af</translation>
    </message>
    <message>
        <source>From a fellow student</source>
        <translation>Van een medestudent</translation>
    </message>
    <message>
        <source>Theory with it</source>
        <translation>Theorie erbij</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>A compliment</source>
        <translation>Een compliment</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>busy with it</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>After the shift</source>
        <translation>Na de dienst</translation>
    </message>
    <message>
        <source>Among fellow students</source>
        <translation>Onder medestudenten</translation>
    </message>
    <message>
        <source>Interim evaluation</source>
        <translation>Tussenevaluatie</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Eindevaluatie</translation>
    </message>
    <message>
        <source>Assessment talk</source>
        <translation>Beoordelingsgesprek</translation>
    </message>
    <message>
        <source>Progress talk</source>
        <translation>Voortgangsgesprek</translation>
    </message>
    <message>
        <source>All-round feedback</source>
        <translation>Feedback van rondom</translation>
    </message>
    <message>
        <source>Self-evaluation</source>
        <translation>Zelfevaluatie</translation>
    </message>
    <message>
        <source>About the guidance</source>
        <translation>Over de begeleiding</translation>
    </message>
    <message>
        <source>About the unit</source>
        <translation>Over de unit</translation>
    </message>
    <message>
        <source>not talked over yet</source>
        <translation>nog niet besproken</translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation>Samen afgesproken</translation>
    </message>
    <message>
        <source>Here we think differently</source>
        <translation>Hier denken we verschillend over</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkplaats</translation>
    </message>
    <message>
        <source>Lesson on location</source>
        <translation>Les op locatie</translation>
    </message>
    <message>
        <source>Campfire talk</source>
        <translation>Kampvuurgesprek</translation>
    </message>
    <message>
        <source>Inquiry dialogue</source>
        <translation>Onderzoekende dialoog</translation>
    </message>
    <message>
        <source>Reflection moment</source>
        <translation>Reflectiemoment</translation>
    </message>
    <message>
        <source>Fresh eyes</source>
        <translation>Frisse blik</translation>
    </message>
    <message>
        <source>brings the question</source>
        <translation>brengt de vraag in</translation>
    </message>
    <message>
        <source>leads the talk</source>
        <translation>leidt het gesprek</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schrijft mee</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>doet mee</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gast</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>early shift</source>
        <translation>vroege dienst</translation>
    </message>
    <message>
        <source>late shift</source>
        <translation>late dienst</translation>
    </message>
    <message>
        <source>night shift</source>
        <translation>nachtdienst</translation>
    </message>
    <message>
        <source>day shift</source>
        <translation>dagdienst</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coördineert</translation>
    </message>
    <message>
        <source>coach of the shift</source>
        <translation>coach van de dienst</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>achterwacht</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>maatje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Learning questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momenten</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>My own log</source>
        <translation>Mijn eigen logboek</translation>
    </message>
    <message>
        <source>What chafes</source>
        <translation>Wat schuurt</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>What I gave another</source>
        <translation>Wat ik een ander gaf</translation>
    </message>
    <message>
        <source>Experience in coordinating</source>
        <translation>Ervaring in het coördineren</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>District team</source>
        <translation>Wijkteam</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Zichtbaar voor: {0}</translation>
    </message>
    <message>
        <source>sacred</source>
        <translation>heilig</translation>
    </message>
    <message>
        <source>Your earlier words wait behind your former passphrase.</source>
        <translation>Je eerdere woorden wachten achter je vorige wachtzin.</translation>
    </message>
</context>
<context>
    <name>made</name>
    <message>
        <source>one piece</source>
        <translation>één stuk</translation>
    </message>
    <message>
        <source>{0} pieces</source>
        <translation>{0} stukken</translation>
    </message>
</context>
<context>
    <name>observation</name>
    <message>
        <source>I saw, I heard</source>
        <translation>Ik zag, ik hoorde</translation>
    </message>
    <message>
        <source>I wondered</source>
        <translation>Ik vroeg me af</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>comes to bring</source>
        <translation>komt brengen</translation>
    </message>
    <message>
        <source>comes to get</source>
        <translation>komt halen</translation>
    </message>
</context>
<context>
    <name>own_log</name>
    <message>
        <source>I held back</source>
        <translation>Ik hield me in</translation>
    </message>
    <message>
        <source>I stepped in</source>
        <translation>Ik greep in</translation>
    </message>
</context>
<context>
    <name>owners</name>
    <message>
        <source>Make it yours alone to read?</source>
        <translation>Alleen voor jou leesbaar maken?</translation>
    </message>
    <message>
        <source>{0} owns it with you and cannot read or write here then. What was written stays.</source>
        <translation>De vraag is ook van {0}, die hier dan niet meer kan lezen of schrijven. Wat er staat, blijft.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Planned.</source>
        <translation>Gepland.</translation>
    </message>
</context>
<context>
    <name>question_row</name>
    <message>
        <source>since {0}</source>
        <translation>sinds {0}</translation>
    </message>
    <message>
        <source>These words are still sealed.</source>
        <translation>Deze woorden zijn nog verzegeld.</translation>
    </message>
</context>
<context>
    <name>reader_bar</name>
    <message>
        <source>Ask a question</source>
        <translation>Stel een vraag</translation>
    </message>
    <message>
        <source>I saw, I wondered</source>
        <translation>Ik zag, ik vroeg me af</translation>
    </message>
    <message>
        <source>Write along</source>
        <translation>Schrijf mee</translation>
    </message>
    <message>
        <source>A compliment</source>
        <translation>Een compliment</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Wat zou je willen weten?</translation>
    </message>
    <message>
        <source>I saw… I heard…</source>
        <translation>Ik zag… ik hoorde…</translation>
    </message>
    <message>
        <source>What do you recognise, or do differently?</source>
        <translation>Wat herken je, of doe jij anders?</translation>
    </message>
    <message>
        <source>What did you like to see? One line is enough.</source>
        <translation>Wat vond je mooi om te zien? Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>What from theory goes with it?</source>
        <translation>Wat uit de theorie hoort hierbij?</translation>
    </message>
    <message>
        <source>Write back…</source>
        <translation>Schrijf terug…</translation>
    </message>
    <message>
        <source>I wondered</source>
        <translation>Ik vroeg me af</translation>
    </message>
    <message>
        <source>I wondered… (may stay empty)</source>
        <translation>Ik vroeg me af… (mag leeg blijven)</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>others</source>
        <translation>anderen</translation>
    </message>
</context>
<context>
    <name>reflection</name>
    <message>
        <source>For the resident</source>
        <translation>Voor de bewoner</translation>
    </message>
    <message>
        <source>For colleagues</source>
        <translation>Voor collega&apos;s</translation>
    </message>
    <message>
        <source>For the unit</source>
        <translation>Voor de unit</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>This is not open to you. Ask whose it is.</source>
        <translation>Dit staat voor jou niet open. Vraag het aan van wie het is.</translation>
    </message>
    <message>
        <source>This is not here any more, or it is not shared with you.</source>
        <translation>Dit staat hier niet meer, of het is niet met je gedeeld.</translation>
    </message>
    <message>
        <source>There are no words yet. One sentence is enough.</source>
        <translation>Er staan nog geen woorden. Eén zin is genoeg.</translation>
    </message>
    <message>
        <source>This text is too long to keep. Divide it over two pieces.</source>
        <translation>Deze tekst is te lang om te bewaren. Verdeel hem over twee stukken.</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Look at capital letters and try again.</source>
        <translation>Deze wachtzin past niet. Kijk naar hoofdletters en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This passphrase is short. Take a few words in a row that only you know.</source>
        <translation>Deze wachtzin is kort. Neem een paar woorden achter elkaar, die alleen jij kent.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>De twee wachtzinnen verschillen. Typ ze nog eens.</translation>
    </message>
    <message>
        <source>Wait a moment, then you can try again.</source>
        <translation>Wacht even, dan kun je het nog eens proberen.</translation>
    </message>
    <message>
        <source>A name is still missing.</source>
        <translation>Er mist nog een naam.</translation>
    </message>
    <message>
        <source>This name is already here. Add something that tells them apart.</source>
        <translation>Deze naam staat er al. Zet er iets bij waardoor je ze uit elkaar houdt.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Choose another one.</source>
        <translation>In deze map staat al iets. Kies een andere.</translation>
    </message>
    <message>
        <source>This folder is on the network, and that can damage what you write. Choose a folder on this PC.</source>
        <translation>Deze map staat op het netwerk, en dat kan beschadigen wat je schrijft. Kies een map op deze pc.</translation>
    </message>
    <message>
        <source>This is not a folder of LEERunit. Choose one that ends in .leerunit.</source>
        <translation>Dit is geen map van LEERunit. Kies er een die eindigt op .leerunit.</translation>
    </message>
    <message>
        <source>This folder was made by a newer LEERunit. It was left as it is; update the program.</source>
        <translation>Deze map is van een nieuwere LEERunit. Er is niets aan veranderd; werk het programma bij.</translation>
    </message>
    <message>
        <source>This text was changed elsewhere meanwhile. Your words are still here.</source>
        <translation>Deze tekst is intussen ergens anders veranderd. Jouw woorden staan hier nog.</translation>
    </message>
    <message>
        <source>You have signed this text already. It stays as it is.</source>
        <translation>Je hebt deze tekst al getekend. Hij blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Not everyone has finished yet. What you wrote is kept.</source>
        <translation>Nog niet iedereen is klaar. Wat je schreef is bewaard.</translation>
    </message>
    <message>
        <source>First ask whether these words may stand here. What you wrote down is kept.</source>
        <translation>Vraag eerst of deze woorden hier mogen staan. Wat je opschreef, is bewaard.</translation>
    </message>
    <message>
        <source>Nothing has been chosen yet. Choose at least one piece.</source>
        <translation>Er is nog niets gekozen. Kies minstens één stuk.</translation>
    </message>
    <message>
        <source>There is a citizen service number in a text. Take it out first.</source>
        <translation>In een tekst staat een burgerservicenummer. Haal dat er eerst uit.</translation>
    </message>
    <message>
        <source>This file is not a card of a unit or a teacher.</source>
        <translation>Dit bestand is geen kaart van een unit of een docent.</translation>
    </message>
    <message>
        <source>The sender is not known here yet. Accept the card first.</source>
        <translation>De afzender is hier nog niet bekend. Neem eerst de kaart aan.</translation>
    </message>
    <message>
        <source>Trust in this card was withdrawn.</source>
        <translation>Het vertrouwen in deze kaart is ingetrokken.</translation>
    </message>
    <message>
        <source>This card is past its date. Ask for a new one.</source>
        <translation>De datum van deze kaart is voorbij. Vraag om een nieuwe.</translation>
    </message>
    <message>
        <source>A unit gets to know teachers, and a teacher gets to know units. This card is of the other kind.</source>
        <translation>Een unit leert docenten kennen, en een docent leert units kennen. Deze kaart is van de andere soort.</translation>
    </message>
    <message>
        <source>This file is not an answer to a portfolio.</source>
        <translation>Dit bestand is geen antwoord op een portfolio.</translation>
    </message>
    <message>
        <source>This answer was changed after signing. Ask for a new file.</source>
        <translation>Dit antwoord is gewijzigd na ondertekening. Vraag om een nieuw bestand.</translation>
    </message>
    <message>
        <source>This answer is meant for another unit.</source>
        <translation>Dit antwoord is voor een andere unit.</translation>
    </message>
    <message>
        <source>This file is not a real and unchanged portfolio. Nothing was kept.</source>
        <translation>Dit bestand is geen echt en ongewijzigd portfolio. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>This file is too large. The rest is kept.</source>
        <translation>Dit bestand is te groot. De rest is bewaard.</translation>
    </message>
    <message>
        <source>This kind of file cannot come along. A picture, a PDF, a text or a document can.</source>
        <translation>Dit soort bestand kan niet mee. Een foto, een pdf, een tekst of een document wel.</translation>
    </message>
    <message>
        <source>These words do not fit. Compare them with the sheet, one by one.</source>
        <translation>Deze woorden passen niet. Vergelijk ze één voor één met het vel.</translation>
    </message>
    <message>
        <source>A sacred moment moves only with a reason all can read.</source>
        <translation>Een heilig moment verschuift alleen met een reden die iedereen kan lezen.</translation>
    </message>
    <message>
        <source>This could tell who someone is: a name, a room or a number. Say it differently.</source>
        <translation>Hieraan is te zien wie het is: een naam, een kamer of een nummer. Zeg het anders.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Die dag is voorbij. Kies een latere.</translation>
    </message>
    <message>
        <source>These texts stay sealed until the old passphrase or the recovery sheet is there.</source>
        <translation>Deze teksten blijven verzegeld tot de oude wachtzin of het herstelvel er is.</translation>
    </message>
    <message>
        <source>No more notes fit at the door. Your words are still here; sign in to keep them.</source>
        <translation>Er passen geen briefjes meer bij de deur. Je woorden staan er nog; meld je aan om ze te bewaren.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept is safe; make some room and try again.</source>
        <translation>De schijf is vol. Wat bewaard was, is veilig; maak ruimte en probeer het nog eens.</translation>
    </message>
    <message>
        <source>LEERunit may not write in this folder. What was kept is safe.</source>
        <translation>LEERunit mag in deze map niet schrijven. Wat bewaard was, is veilig.</translation>
    </message>
    <message>
        <source>Another window is writing just now. Your text is safe here; we try again.</source>
        <translation>Een ander venster schrijft nu net. Je tekst staat hier veilig; we proberen het opnieuw.</translation>
    </message>
    <message>
        <source>A part of the store cannot be read. Write nothing more in it and ask the keeper for the back-up.</source>
        <translation>Een deel van de opslag is niet te lezen. Schrijf er niet meer in en vraag de beheerder om de back-up.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing has changed.</source>
        <translation>Dit bestand is niet te lezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file could not be written. Your choice is kept; try another folder.</source>
        <translation>Het bestand kon niet worden geschreven. Je keuze is bewaard; probeer een andere map.</translation>
    </message>
    <message>
        <source>The folder cannot be reached just now. Put the disk or stick back in.</source>
        <translation>De map is nu niet bereikbaar. Doe de schijf of stick er weer in.</translation>
    </message>
    <message>
        <source>Reading this file took too much and was stopped. Nothing was kept.</source>
        <translation>Dit bestand vroeg te veel en het lezen is gestopt. Er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Leervragen</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaties</translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation>Portfolio&apos;s</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>Known units</source>
        <translation>Bekende units</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>This chafes</source>
        <translation>Dit schuurt</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Prullenbak</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>it was a rule</source>
        <translation>het was een regel</translation>
    </message>
    <message>
        <source>it was a habit</source>
        <translation>het was een gewoonte</translation>
    </message>
    <message>
        <source>must this?</source>
        <translation>moet dit?</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Did you mean ‘{0}’?</source>
        <translation>Bedoel je ‘{0}’?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Ask {0} a question</source>
        <translation>Stel {0} een vraag</translation>
    </message>
    <message>
        <source>Show more of these</source>
        <translation>Laat meer zien</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0} met {1}</translation>
    </message>
    <message>
        <source>{0} brings it in</source>
        <translation>{0} brengt in</translation>
    </message>
</context>
<context>
    <name>shift_words</name>
    <message>
        <source>Coordinator of the day</source>
        <translation>Dagcoördinator</translation>
    </message>
    <message>
        <source>Coach of the shift</source>
        <translation>Coach van de dienst</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Achterwacht</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Maatje</translation>
    </message>
</context>
<context>
    <name>story_rows</name>
    <message>
        <source>also at ‘{0}’</source>
        <translation>ook bij ‘{0}’</translation>
    </message>
</context>
<context>
    <name>talk_notes</name>
    <message>
        <source>Vanishes after the talk; with no talk planned, after {0} days.</source>
        <translation>Verdwijnt na het gesprek; staat er geen gesprek gepland, dan na {0} dagen.</translation>
    </message>
    <message>
        <source>Vanishes after the talk: {0} is the last day.</source>
        <translation>Verdwijnt na het gesprek: {0} is de laatste dag.</translation>
    </message>
    <message>
        <source>Vanishes after the talk, and in any case: {0} is the last day.</source>
        <translation>Verdwijnt na het gesprek, en hoe dan ook: {0} is de laatste dag.</translation>
    </message>
</context>
<context>
    <name>talks_ahead</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation>{0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>{0} coordinates, hands behind your back.</source>
        <translation>{0} coördineert, handen op de rug.</translation>
    </message>
    <message>
        <source>{0} coordinate, hands behind your back.</source>
        <translation>{0} coördineren, handen op de rug.</translation>
    </message>
    <message>
        <source>Tomorrow {0} coordinates.</source>
        <translation>Morgen coördineert {0}.</translation>
    </message>
    <message>
        <source>Tomorrow {0} coordinate.</source>
        <translation>Morgen coördineren {0}.</translation>
    </message>
    <message>
        <source>Good night, {0}</source>
        <translation>Goedenacht, {0}</translation>
    </message>
    <message>
        <source>Good morning, {0}</source>
        <translation>Goedemorgen, {0}</translation>
    </message>
    <message>
        <source>Good afternoon, {0}</source>
        <translation>Goedemiddag, {0}</translation>
    </message>
    <message>
        <source>Good evening, {0}</source>
        <translation>Goedenavond, {0}</translation>
    </message>
    <message>
        <source>through {0}, {1}</source>
        <translation>via {0}, {1}</translation>
    </message>
    <message>
        <source>wrote back from school, {0}</source>
        <translation>schreef terug vanaf school, {0}</translation>
    </message>
    <message>
        <source>You write along about {0}</source>
        <translation>Je schrijft mee over {0}</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <translation>Bereid voor</translation>
    </message>
    <message>
        <source>Your own part is still open</source>
        <translation>Jouw eigen deel staat nog open</translation>
    </message>
    <message>
        <source>{0} asks you for feedback</source>
        <translation>{0} vraagt je om feedback</translation>
    </message>
    <message>
        <source>Look along</source>
        <translation>Kijk mee</translation>
    </message>
    <message>
        <source>{0} asks the unit</source>
        <translation>{0} vraagt de unit</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Lees en antwoord</translation>
    </message>
    <message>
        <source>{0} asks if your question may go along</source>
        <translation>{0} vraagt of jouw vraag mee mag</translation>
    </message>
    <message>
        <source>Read what it is about</source>
        <translation>Lees waar het om gaat</translation>
    </message>
    <message>
        <source>{0}&apos;s question goes on</source>
        <translation>De vraag van {0} gaat verder</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
    <message>
        <source>{0} lets you read along</source>
        <translation>{0} laat je meelezen</translation>
    </message>
    <message>
        <source>Read and react</source>
        <translation>Lees en reageer</translation>
    </message>
    <message>
        <source>{0}, not spoken yet</source>
        <translation>{0}, nog niet gesproken</translation>
    </message>
    <message>
        <source>{0}, since {1}</source>
        <translation>{0}, sinds {1}</translation>
    </message>
</context>
<context>
    <name>uses</name>
    <message>
        <source>at this question</source>
        <translation>bij deze vraag</translation>
    </message>
    <message>
        <source>also in the portfolio</source>
        <translation>ook in het portfolio</translation>
    </message>
    <message>
        <source>also in the booklet</source>
        <translation>ook in het boekje</translation>
    </message>
    <message>
        <source>Take these words back</source>
        <translation>Neem deze woorden terug</translation>
    </message>
    <message>
        <source>No longer in the portfolio</source>
        <translation>Niet meer in het portfolio</translation>
    </message>
    <message>
        <source>No longer in the booklet</source>
        <translation>Niet meer in het boekje</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Real and unchanged</source>
        <translation>Echt en ongewijzigd</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Onbekende unit</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Gewijzigd na ondertekening</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet ondertekend</translation>
    </message>
    <message>
        <source>Not a portfolio of LEERunit</source>
        <translation>Geen portfolio van LEERunit</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>Met een wachtwoord op slot</translation>
    </message>
    <message>
        <source>From a newer LEERunit</source>
        <translation>Van een nieuwere LEERunit</translation>
    </message>
    <message>
        <source>Not safe to read</source>
        <translation>Niet veilig te lezen</translation>
    </message>
    <message>
        <source>It comes from that unit and nobody changed it.</source>
        <translation>Het komt uit die unit en niemand veranderde er iets aan.</translation>
    </message>
    <message>
        <source>Nothing was kept yet. Compare the six words of the unit&apos;s card with those on its poster, then read the file in again.</source>
        <translation>Er is nog niets bewaard. Vergelijk de zes woorden van de kaart met die op de poster van de unit, en lees het bestand dan opnieuw in.</translation>
    </message>
    <message>
        <source>Nothing was kept. That can happen by accident; ask the student for a new file.</source>
        <translation>Er is niets bewaard. Het kan per ongeluk gebeuren; vraag de student om een nieuw bestand.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask the student to export the portfolio again.</source>
        <translation>Er is niets bewaard. Vraag de student om het portfolio opnieuw te exporteren.</translation>
    </message>
    <message>
        <source>An ordinary PDF. Nothing was kept; ask the student to export from LEERunit.</source>
        <translation>Een gewone pdf. Er is niets bewaard; vraag de student om uit LEERunit te exporteren.</translation>
    </message>
    <message>
        <source>The file is not whole. Nothing was kept; ask for it once more.</source>
        <translation>Het bestand is niet heel. Er is niets bewaard; vraag het nog eens.</translation>
    </message>
    <message>
        <source>Nothing was kept. Ask for the file as LEERunit made it, without a password.</source>
        <translation>Er is niets bewaard. Vraag om het bestand zoals LEERunit het maakte, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Nothing was kept. Update LEERunit here, then read the file in again.</source>
        <translation>Er is niets bewaard. Werk LEERunit hier bij en lees het bestand dan opnieuw in.</translation>
    </message>
    <message>
        <source>Reading it took too much and was stopped. Nothing was kept; ask for a new file.</source>
        <translation>Het lezen vroeg te veel en is gestopt. Er is niets bewaard; vraag om een nieuw bestand.</translation>
    </message>
    <message>
        <source>The card of this unit is past its date. Nothing was kept; ask the unit for its new card.</source>
        <translation>De kaart van deze unit is verlopen. Er is niets bewaard; vraag de unit om haar nieuwe kaart.</translation>
    </message>
    <message>
        <source>Trust in this card was withdrawn. Nothing was kept; ask the unit about it.</source>
        <translation>Het vertrouwen in deze kaart is ingetrokken. Er is niets bewaard; vraag het de unit.</translation>
    </message>
    <message>
        <source>This card is not valid yet. Nothing was kept; look at the date of this PC.</source>
        <translation>Deze kaart is nog niet geldig. Er is niets bewaard; kijk naar de datum van deze pc.</translation>
    </message>
    <message>
        <source>You know a unit of this name, with other words. Keep the old card; call the unit and compare before you go on. Nothing was kept.</source>
        <translation>Je kent een unit met deze naam, met andere woorden. Houd de oude kaart; bel de unit en vergelijk voor je verdergaat. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>This was signed with a card that is not a unit&apos;s. Nothing was kept; ask the unit.</source>
        <translation>Dit is getekend met een kaart die niet van een unit is. Er is niets bewaard; vraag het de unit.</translation>
    </message>
</context>
<context>
    <name>visibility_choice</name>
    <message>
        <source>Visible to</source>
        <translation>Zichtbaar voor</translation>
    </message>
</context>
</TS>
