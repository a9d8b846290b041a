<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
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
        <source>In which folder?</source>
        <translation>In welke map?</translation>
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
</context>
<context>
    <name>FirstStart</name>
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
        <source>You and your school</source>
        <translation>Jij en je school</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rondkijken</translation>
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
        <source>To the door</source>
        <translation>Naar de deur</translation>
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
        <source>LEERunit may not write in this folder. Go back and choose another one.</source>
        <translation>In deze map mag LEERunit niet schrijven. Ga terug en kies een andere map.</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Which folder of LEERunit?</source>
        <translation>Welke map van LEERunit?</translation>
    </message>
    <message>
        <source>Workplace of a teacher</source>
        <translation>Werkplek van een docent</translation>
    </message>
    <message>
        <source>Close LEERunit?</source>
        <translation>LEERunit sluiten?</translation>
    </message>
    <message>
        <source>Something was written that is not kept yet. It is lost when you close now.</source>
        <translation>Er is iets geschreven dat nog niet bewaard is. Het gaat verloren als je nu sluit.</translation>
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
    <name>PassphrasePanel</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>A few words in a row that only you know.</source>
        <translation>Een paar woorden achter elkaar, die alleen jij kent.</translation>
    </message>
    <message>
        <source>Forgot your passphrase?</source>
        <translation>Wachtzin vergeten?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
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
        <source>Opening…</source>
        <translation>Openen…</translation>
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
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
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
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
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
    <name>Workbench</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
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
        <source>Ward</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>District team</source>
        <translation>Wijkteam</translation>
    </message>
    <message>
        <source>Visible to: {0}</source>
        <translation>Zichtbaar voor: {0}</translation>
    </message>
    <message>
        <source>sacred</source>
        <translation>heilig</translation>
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
        <source>These words do not fit. Compare them with the sheet, one by one.</source>
        <translation>Deze woorden passen niet. Vergelijk ze één voor één met het vel.</translation>
    </message>
    <message>
        <source>A sacred moment moves only with a reason all can read.</source>
        <translation>Een heilig moment verschuift alleen met een reden die iedereen kan lezen.</translation>
    </message>
    <message>
        <source>These texts stay sealed until the old passphrase or the recovery sheet is there.</source>
        <translation>Deze teksten blijven verzegeld tot de oude wachtzin of het herstelvel er is.</translation>
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
</TS>
