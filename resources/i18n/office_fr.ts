<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_MA" sourcelanguage="en_GB">
<context>
    <name>AboutPart</name>
    <message>
        <source>Citizen Office</source>
        <translation>Bureau du citoyen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder of the data</source>
        <translation>Dossier des données</translation>
    </message>
    <message>
        <source>Whoever keeps copies of the office copies this folder, whole.</source>
        <translation>La sauvegarde du bureau se fait en copiant ce dossier, en entier.</translation>
    </message>
    <message>
        <source>Licences of fonts and icons</source>
        <translation>Licences des polices et des icônes</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>First name and family name, as it stands on receipts.</source>
        <translation>Prénom et nom, tels qu’ils figurent sur les récépissés.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Typed to sign in; it stays for good.</source>
        <translation>À saisir pour se connecter&#xa0;; il est définitif.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Hand the password over: it has to be changed at the first signing in.</source>
        <translation>Remettez le mot de passe à l’intéressé&#xa0;: il devra le changer à la première connexion.</translation>
    </message>
    <message>
        <source>What was done under this account stays under it.</source>
        <translation>Ce qui a été fait sous ce compte reste à son nom.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>AccountsController</name>
    <message>
        <source>The account of {name} is open.</source>
        <translation>Le compte de {name} est ouvert.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Compte enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>Nouveau mot de passe enregistré pour {name}.</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>Le compte de {name} est fermé.</translation>
    </message>
</context>
<context>
    <name>ActsPanel</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Autres étapes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>A paper is shown first, and printed from there.</source>
        <translation>Le document est d’abord affiché, puis imprimé depuis cet affichage.</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Arrêter l’ajout</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attaching file {number} of {total}</source>
        <translation>Ajout du fichier {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>AdministrationController</name>
    <message>
        <source>Saved; papers made from now on say it.</source>
        <translation>Enregistré&#xa0;; les documents en tiendront compte désormais.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Parts of the administration</source>
        <translation>Rubriques de l’administration</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>Mots de la recherche</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Textes des lettres</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Publications and services</source>
        <translation>Publications et services</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Way of delivery</source>
        <translation>Mode souhaité</translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Type de copie</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>How the request came</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Date de réception</translation>
    </message>
    <message>
        <source>day/month/year; today if empty</source>
        <translation>jj/mm/aaaa&#xa0;; ce jour si vide</translation>
    </message>
    <message>
        <source>Number in the register on paper</source>
        <translation>Numéro dans le registre papier</translation>
    </message>
    <message>
        <source>If it was taken down there before.</source>
        <translation>Si la demande y était déjà inscrite.</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>Référence du portail</translation>
    </message>
    <message>
        <source>Papers: {language} · {channel}</source>
        <translation>Documents&#xa0;: {language} · {channel}</translation>
    </message>
    <message>
        <source>Papers, channel</source>
        <translation>Documents, réception</translation>
    </message>
</context>
<context>
    <name>AppearanceBar</name>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
</context>
<context>
    <name>AppearancePart</name>
    <message>
        <source>Each user of this computer has a choice of their own.</source>
        <translation>Chaque utilisateur de cet ordinateur a ses propres choix.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
</context>
<context>
    <name>ApplicantPart</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>First name in Latin letters</source>
        <translation>Prénom en lettres latines</translation>
    </message>
    <message>
        <source>Family name in Latin letters</source>
        <translation>Nom en lettres latines</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>Citizen or foreign resident</source>
        <translation>Citoyen(ne) ou résident(e) étranger(ère)</translation>
    </message>
    <message>
        <source>Phone, e-mail, Latin names</source>
        <translation>Téléphone, courriel, nom en lettres latines</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Téléphone, courriel</translation>
    </message>
    <message>
        <source>Number of the residence paper</source>
        <translation>N° du document de séjour</translation>
    </message>
    <message>
        <source>National card number</source>
        <translation>N° de la carte nationale d’identité</translation>
    </message>
    <message>
        <source>Fill in names and address from the request of {day}</source>
        <translation>Reprendre nom et adresse de la demande du {day}</translation>
    </message>
    <message>
        <source>Fill in as on {day}</source>
        <translation>Remplir comme le {day}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This does not look like a card number: look again.</source>
        <translation>Ce n’est pas la forme d’un numéro de carte&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>This does not look like a phone number: look again.</source>
        <translation>Ce n’est pas la forme d’un numéro de téléphone&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>This does not look like a fax number: look again.</source>
        <translation>Ce n’est pas la forme d’un numéro de fax&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address: look again.</source>
        <translation>Ce n’est pas la forme d’une adresse électronique&#xa0;: à vérifier.</translation>
    </message>
</context>
<context>
    <name>AskWithdrawalDialog</name>
    <message>
        <source>The requester wants no answer any more</source>
        <translation>Le demandeur ne souhaite plus de réponse</translation>
    </message>
    <message>
        <source>It is taken down; an information officer then closes the request.</source>
        <translation>C’est consigné&#xa0;; une personne chargée de l’information clôt ensuite la demande.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Only what the requester said.</source>
        <translation>Seulement ce qu’a dit le demandeur.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>The legal term stays as it is; the internal day is the office&apos;s own.</source>
        <translation>Le délai légal ne change pas&#xa0;; l’échéance interne est propre au bureau.</translation>
    </message>
    <message>
        <source>All of them, or none if one cannot be assigned.</source>
        <translation>Toutes le sont, ou aucune si l’une ne peut pas l’être.</translation>
    </message>
    <message numerus="yes">
        <source>Who works on %n request(s)?</source>
        <translation>
            <numerusform>Qui traite cette demande&#xa0;?</numerusform>
            <numerusform>Qui traite ces %n demandes&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Give back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun agent</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Que faut-il faire&#xa0;?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>Échéance interne</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It stays in the story.</source>
        <translation>Elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>A legal term ends before it, on {day}.</source>
        <translation>Un délai légal expire avant cette date, le {day}.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>PDF files and pictures</source>
        <translation>Fichiers PDF et images</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>image.png</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n fichier joint.</numerusform>
            <numerusform>%n fichiers joints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarChangesView</name>
    <message>
        <source>Last changes of the days off</source>
        <translation>Derniers changements des jours chômés</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Show the terms that moved</source>
        <translation>Voir les délais changés</translation>
    </message>
    <message>
        <source>Back to the days off</source>
        <translation>Retour aux jours chômés</translation>
    </message>
    <message>
        <source>Choose a change to see which terms moved with it.</source>
        <translation>Choisissez un changement pour voir les délais qui ont changé avec lui.</translation>
    </message>
    <message>
        <source>No day off has been changed yet. Each change will appear here.</source>
        <translation>Aucun jour chômé n’a encore été changé. Chaque changement apparaîtra ici.</translation>
    </message>
    <message>
        <source>Closure: {day}, {name}</source>
        <translation>Fermeture&#xa0;: {day}, {name}</translation>
    </message>
    <message>
        <source>Closure taken away: {day}</source>
        <translation>Fermeture retirée&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{name} begins on {day}</source>
        <translation>{name} commence le {day}</translation>
    </message>
</context>
<context>
    <name>CalendarController</name>
    <message>
        <source>The calendar is changed.</source>
        <translation>Les jours chômés sont modifiés.</translation>
    </message>
    <message>
        <source>The calendar is changed; no term moved.</source>
        <translation>Les jours chômés sont modifiés&#xa0;; aucun délai n’a changé.</translation>
    </message>
</context>
<context>
    <name>CalendarPart</name>
    <message>
        <source>No term is reckoned on these days, nor on Saturdays and Sundays. When one changes, the terms of open requests move with it.</source>
        <translation>Ces jours, les samedis et les dimanches ne comptent pas dans les délais. Si l’un de ces jours chômés change, les délais en cours changent aussi.</translation>
    </message>
    <message>
        <source>An administrator changes them.</source>
        <translation>Un administrateur les modifie.</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours chômés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Derniers changements</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add a closure…</source>
        <translation>Ajouter une fermeture…</translation>
    </message>
    <message>
        <source>Confirm or move the feast…</source>
        <translation>Confirmer ou déplacer…</translation>
    </message>
    <message>
        <source>Take the closure away</source>
        <translation>Retirer la fermeture</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>À confirmer</translation>
    </message>
</context>
<context>
    <name>CatalogueController</name>
    <message>
        <source>Saved: {record}.</source>
        <translation>Enregistré&#xa0;: {record}.</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Workshop {number}</source>
        <translation>Atelier n° {number}</translation>
    </message>
    <message>
        <source>{title} (inferred)</source>
        <translation>{title} (déduit)</translation>
    </message>
    <message>
        <source>The minutes do not say where this theme begins and ends.</source>
        <translation>Le bilan des ateliers n’indique pas où ce thème commence et finit.</translation>
    </message>
    <message>
        <source>Commitments of the plan</source>
        <translation>Engagements du plan d’action</translation>
    </message>
    <message>
        <source>Commitment {number}</source>
        <translation>Engagement n° {number}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Filter the catalogue: a word or a number</source>
        <translation>Filtrer le catalogue&#xa0;: un mot ou un numéro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Proposals, commitments, documents, services and published answers</source>
        <translation>Propositions, engagements, documents, services et réponses publiées</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Rien dans le catalogue ne contient ces mots.</translation>
    </message>
    <message>
        <source>Here stands what citizens proposed in the workshops, what the plan answers, and what is published. Choose a row, or type a word of it in the filter.</source>
        <translation>Vous trouvez ici les propositions des citoyens dans les ateliers, la suite que leur donne le plan d’action, et les documents, services et réponses publiés. Choisissez une ligne, ou saisissez-en un mot dans le filtre.</translation>
    </message>
    <message>
        <source>Register a request about it</source>
        <translation>Enregistrer une demande à ce sujet</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Look at the sheet</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print the list of workshop {number}</source>
        <translation>Imprimer la liste de l’atelier n° {number}</translation>
    </message>
    <message>
        <source>Print the list of commitments</source>
        <translation>Imprimer la liste des engagements</translation>
    </message>
</context>
<context>
    <name>ClosureDialog</name>
    <message>
        <source>Exceptional closure</source>
        <translation>Fermeture exceptionnelle</translation>
    </message>
    <message>
        <source>The day no longer counts as a working day, and the terms that run over it end later. Enter a closure of several days day by day.</source>
        <translation>Ce jour ne compte plus comme jour ouvrable, et les délais en cours expirent plus tard. Une fermeture de plusieurs jours se saisit jour par jour.</translation>
    </message>
    <message>
        <source>Add the closure</source>
        <translation>Ajouter la fermeture</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Reason in Arabic</source>
        <translation>Motif en arabe</translation>
    </message>
    <message>
        <source>If it stays empty, the Arabic name stands in its place.</source>
        <translation>À défaut, la désignation arabe en tient lieu.</translation>
    </message>
    <message>
        <source>Reason in French</source>
        <translation>Motif en français</translation>
    </message>
    <message>
        <source>The decision, its date, where it was published.</source>
        <translation>La décision, sa date, le lieu de publication.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Complaint about an information request (article 19)</source>
        <translation>Plainte relative à une demande d’information (article 19)</translation>
    </message>
    <message>
        <source>The head&apos;s own term of answer begins on the day it was received.</source>
        <translation>Le délai de réponse du président court à compter de la réception de la plainte.</translation>
    </message>
    <message>
        <source>Record and print the receipt</source>
        <translation>Enregistrer et imprimer le récépissé</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Motif de la plainte</translation>
    </message>
    <message>
        <source>What the requester complains of</source>
        <translation>Contenu de la plainte</translation>
    </message>
    <message>
        <source>In the requester&apos;s own words.</source>
        <translation>Avec les mots du demandeur.</translation>
    </message>
    <message>
        <source>How the complaint came</source>
        <translation>Mode de réception de la plainte</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>CompulsoryList</name>
    <message>
        <source>What the letter must contain</source>
        <translation>Ce que la lettre doit contenir</translation>
    </message>
    <message>
        <source>The ways to complain are added by themselves (arts 19 to 21).</source>
        <translation>Les voies de recours sont ajoutées d’elles-mêmes (articles 19 à 21).</translation>
    </message>
    <message>
        <source>{part}: done</source>
        <translation>{part}&#xa0;: fait</translation>
    </message>
    <message>
        <source>{part}: still open</source>
        <translation>{part}&#xa0;: à compléter</translation>
    </message>
</context>
<context>
    <name>ConceptDialog</name>
    <message>
        <source>New meaning</source>
        <translation>Nouveau sens</translation>
    </message>
    <message>
        <source>Words for {meaning}</source>
        <translation>Mots pour {meaning}</translation>
    </message>
    <message>
        <source>Write the words that mean the same, one term a line. Whoever writes one of them finds what says another.</source>
        <translation>Écrivez les mots qui ont le même sens, un terme par ligne. Qui écrit l’un d’eux trouve ce qui est dit par un autre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As it is said at the counter, in Arabic letters.</source>
        <translation>Comme on le dit au guichet, en lettres arabes.</translation>
    </message>
    <message>
        <source>As it is written in messages: l7ouma, 9ahwa.</source>
        <translation>Comme on l’écrit dans les messages&#xa0;: l7ouma, 9ahwa.</translation>
    </message>
</context>
<context>
    <name>ConsultDialog</name>
    <message>
        <source>Consult a third party</source>
        <translation>Consulter un tiers</translation>
    </message>
    <message>
        <source>Who gave the information in confidence is asked for consent (art. 9). The letter does not say who asked for it, and the term of reply goes on.</source>
        <translation>L’accord du tiers qui a fourni les informations à titre confidentiel est demandé (article 9). La lettre ne nomme pas le demandeur, et le délai de réponse continue de courir.</translation>
    </message>
    <message>
        <source>Record and print the letter</source>
        <translation>Enregistrer et imprimer la lettre</translation>
    </message>
    <message>
        <source>Name of the third party</source>
        <translation>Nom du tiers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Informations concernées</translation>
    </message>
    <message>
        <source>Which information it is, without the requester.</source>
        <translation>Sans nommer le demandeur.</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Réponse souhaitée au plus tard le</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>N° de départ</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Attempt to reach the requester</source>
        <translation>Tentative de joindre le demandeur</translation>
    </message>
    <message>
        <source>It is recorded with today&apos;s date; nothing is printed.</source>
        <translation>Elle est enregistrée à la date du jour&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>Enregistrer la tentative</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Was the requester reached?</source>
        <translation>Le demandeur a-t-il été joint&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct what was taken down</source>
        <translation>Rectifier ce qui a été enregistré</translation>
    </message>
    <message>
        <source>What stood there before stays in the story; papers are marked as corrected.</source>
        <translation>L’ancien contenu reste dans l’historique&#xa0;; les documents portent la mention «&#xa0;Demande rectifiée&#xa0;».</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Enregistrer la rectification</translation>
    </message>
    <message>
        <source>Nothing is different yet: change what was wrong.</source>
        <translation>Rien n’a encore changé&#xa0;: corrigez ce qui était erroné.</translation>
    </message>
    <message>
        <source>Now {number}. Write the whole number only if it is wrong.</source>
        <translation>Actuellement {number}. N’écrivez le numéro entier que s’il est faux.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the story.</source>
        <translation>Ce qui était erroné&#xa0;; reste dans l’historique.</translation>
    </message>
</context>
<context>
    <name>CounterController</name>
    <message>
        <source>Registered {reference}</source>
        <translation>Demande {reference} enregistrée</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Recorded: answered on the spot</source>
        <translation>Noté&#xa0;: renseigné sur place</translation>
    </message>
</context>
<context>
    <name>CounterForm</name>
    <message>
        <source>1  What does the visitor want?</source>
        <translation>1  Que demande l’usager&#xa0;?</translation>
    </message>
    <message>
        <source>2  Who asks?</source>
        <translation>2  Qui est le demandeur&#xa0;?</translation>
    </message>
    <message>
        <source>3  How is the answer wanted?</source>
        <translation>3  Comment souhaite-t-il la réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Help given to the visitor</source>
        <translation>Assistance apportée à l’usager</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Assistance apportée</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Reply due by {day}</source>
        <translation>Réponse au plus tard le {day}</translation>
    </message>
    <message>
        <source>The term follows from the day of receipt.</source>
        <translation>Le délai court à compter de la date de réception.</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>Enregistrer et imprimer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>Formulaire de demande</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>Ce qui est déjà connu</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Assistance apportée</translation>
    </message>
    <message>
        <source>Help given: {count}</source>
        <translation>Assistance apportée&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Empty this form? What was typed in it is not kept.</source>
        <translation>Vider ce formulaire&#xa0;? La saisie ne sera pas conservée.</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault of the program</source>
        <translation>Une erreur du logiciel</translation>
    </message>
    <message>
        <source>The program has met a fault of its own and has to be closed. What was saved is safe. The report below holds no personal data: please give it to whoever looks after the program.</source>
        <translation>Le logiciel a rencontré une erreur interne et doit être fermé. Ce qui a été enregistré est intact. Le rapport ci-dessous ne contient aucune donnée personnelle&#xa0;: remettez-le à la personne chargée du logiciel.</translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le logiciel</translation>
    </message>
    <message>
        <source>The report could not be saved there; choose another place.</source>
        <translation>Le rapport n’a pas pu être enregistré à cet endroit&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Le rapport est copié.</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>The computer&apos;s date</source>
        <translation>La date de l’ordinateur</translation>
    </message>
    <message>
        <source>Is today {day}?</source>
        <translation>Sommes-nous bien le {day}&#xa0;?</translation>
    </message>
    <message>
        <source>The last entry of this office is of {last}. Terms are counted from today&apos;s date, and receipts carry it.</source>
        <translation>La dernière inscription de ce bureau date du {last}. Les délais courent à partir de la date du jour, et les récépissés la portent.</translation>
    </message>
    <message>
        <source>Yes, this is today</source>
        <translation>Oui, c’est bien aujourd’hui</translation>
    </message>
    <message>
        <source>No, the computer&apos;s date must be put right</source>
        <translation>Non, il faut corriger la date de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message numerus="yes">
        <source>{day}: %n due</source>
        <translation>
            <numerusform>{day}&#xa0;: %n échéance</numerusform>
            <numerusform>{day}&#xa0;: %n échéances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, the office is closed: %n due</source>
        <translation>
            <numerusform>{day}, bureau fermé&#xa0;: %n échéance</numerusform>
            <numerusform>{day}, bureau fermé&#xa0;: %n échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
</context>
<context>
    <name>DeliverDialog</name>
    <message>
        <source>The reply has left</source>
        <translation>Remise ou envoi de la réponse</translation>
    </message>
    <message>
        <source>The term is met on that day, and the request is closed.</source>
        <translation>Le délai s’arrête ce jour-là et la demande est close.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DepartmentDialog</name>
    <message>
        <source>New department</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Names of the department</source>
        <translation>Désignation du service</translation>
    </message>
    <message>
        <source>Requests can be assigned to it; its name stands on no letter.</source>
        <translation>Des demandes peuvent lui être attribuées&#xa0;; son nom ne figure sur aucune lettre.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Désignation en arabe</translation>
    </message>
    <message>
        <source>If it stays empty, the Arabic name stands in its place.</source>
        <translation>À défaut, la désignation arabe en tient lieu.</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Désignation en français</translation>
    </message>
</context>
<context>
    <name>DepartmentsController</name>
    <message>
        <source>Saved: {name}.</source>
        <translation>Enregistré&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>DepartmentsPart</name>
    <message>
        <source>A department that is closed keeps the requests it has, and gets no more.</source>
        <translation>Un service mis hors service garde ses demandes et n’en reçoit plus.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>En arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>New department…</source>
        <translation>Nouveau service…</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Modifier la désignation…</translation>
    </message>
    <message>
        <source>Close the department</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Remettre en service</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Go on with it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>A form from today {time} was not finished.</source>
        <translation>Un formulaire commencé aujourd’hui à {time} n’a pas été terminé.</translation>
    </message>
    <message>
        <source>A form from {day}, {time}, was not finished.</source>
        <translation>Un formulaire commencé le {day} à {time} n’a pas été terminé.</translation>
    </message>
</context>
<context>
    <name>EnclosureRow</name>
    <message>
        <source>What is enclosed</source>
        <translation>Désignation de la pièce</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>Retirer cette pièce</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add an enclosure</source>
        <translation>Ajouter une pièce jointe</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>The reply, due on {due_on}, would be due on {until}. This can be done once; the requester is told before the term ends, in writing and with the reason (art. 16).</source>
        <translation>La réponse, attendue le {due_on}, le serait le {until}. La prolongation n’a lieu qu’une fois&#xa0;; le demandeur en est informé par écrit avant l’expiration du délai, avec le motif (article 16).</translation>
    </message>
    <message>
        <source>Extend the term of reply</source>
        <translation>Prolonger le délai de réponse</translation>
    </message>
    <message>
        <source>Extend and print the notice</source>
        <translation>Prolonger et imprimer l’avis</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif de la prolongation</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>It stands in the notice to the requester.</source>
        <translation>Elle figure dans l’avis adressé au demandeur.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>N° de départ</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>What is asked</source>
        <translation>Informations demandées</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Informations publiées liées</translation>
    </message>
    <message>
        <source>Other requests of this person in the same year</source>
        <translation>Autres demandes de cette personne la même année</translation>
    </message>
    <message>
        <source>Requests of this person in other years</source>
        <translation>Demandes de cette personne d’autres années</translation>
    </message>
    <message>
        <source>Shown numbers are recorded.</source>
        <translation>Chaque affichage du numéro est enregistré.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Motif de l’urgence</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période concernée</translation>
    </message>
    <message>
        <source>Contained in</source>
        <translation>Informations contenues dans</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Demande reçue le</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Mode de réception</translation>
    </message>
    <message>
        <source>Number on the portal</source>
        <translation>Référence du portail</translation>
    </message>
    <message>
        <source>How the reply is wanted</source>
        <translation>Mode souhaité d’obtention des informations</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Assistance apportée</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N° de la pièce d’identité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>The contents were erased.</source>
        <translation>Le contenu a été effacé.</translation>
    </message>
    <message>
        <source>Hide the identity number</source>
        <translation>Masquer le n° de la pièce d’identité</translation>
    </message>
    <message>
        <source>Show the identity number</source>
        <translation>Afficher le n° de la pièce d’identité</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>FeastDialog</name>
    <message>
        <source>{feast} {year}</source>
        <translation>{feast} {year}</translation>
    </message>
    <message>
        <source>It is known to begin on {day}. Write another day if it was moved.</source>
        <translation>Elle commence le {day}, selon l’annonce. Saisissez un autre jour si elle a été déplacée.</translation>
    </message>
    <message>
        <source>It is expected on {day}, and seeing the moon decides: write the day that was announced for Morocco.</source>
        <translation>Elle est attendue le {day}, mais l’observation de la lune en décide&#xa0;: saisissez le jour annoncé pour le Maroc.</translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation>Confirmer le jour</translation>
    </message>
    <message>
        <source>First day of the feast</source>
        <translation>Premier jour de la fête</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Who announced it, and when.</source>
        <translation>Qui l’a annoncé, et quand.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Saved meanwhile: {value}</source>
        <translation>Enregistré entre-temps&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Emptied meanwhile.</source>
        <translation>Valeur supprimée entre-temps.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>No office is kept on this computer yet.</source>
        <translation>Il n’y a pas encore de bureau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make one here; everything else can be set later.</source>
        <translation>Créez-le ici&#xa0;; le reste pourra être réglé plus tard.</translation>
    </message>
    <message>
        <source>As it stands on papers.</source>
        <translation>Tel qu’il figure sur les documents.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>References begin with it, for good.</source>
        <translation>Préfixe définitif des numéros d’ordre.</translation>
    </message>
    <message>
        <source>Code of the desk</source>
        <translation>Code du guichet</translation>
    </message>
    <message>
        <source>First name and family name.</source>
        <translation>Prénom et nom.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>You type it to sign in.</source>
        <translation>À saisir pour vous connecter.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>The fictitious office is for looking round: its people and requests are invented, and every paper says so.</source>
        <translation>Le bureau fictif sert à découvrir le logiciel&#xa0;: ses personnes et ses demandes sont inventées, et chaque document le signale.</translation>
    </message>
    <message>
        <source>Try it with a fictitious office</source>
        <translation>Essayer avec un bureau fictif</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Ouvrir le bureau</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>added to the request</source>
        <translation>ajouté à la demande</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Citizen Office</source>
        <translation>Bureau du citoyen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>Compte de {name}</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Changer mon mot de passe…</translation>
    </message>
    <message>
        <source>Sign out, another user signs in</source>
        <translation>Quitter, un autre utilisateur se connecte</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>HeadAnswerDialog</name>
    <message>
        <source>Answer of the head to the complaint</source>
        <translation>Réponse du président à la plainte</translation>
    </message>
    <message>
        <source>A complaint that is upheld opens an answered request again, for another reply within the head&apos;s term. This cannot be taken back.</source>
        <translation>Une plainte admise rouvre la demande qui a reçu une réponse, pour une nouvelle réponse dans le délai du président. C’est irréversible.</translation>
    </message>
    <message>
        <source>Record and print the answer</source>
        <translation>Enregistrer et imprimer la réponse</translation>
    </message>
    <message>
        <source>Text of the complaint</source>
        <translation>Texte de la plainte</translation>
    </message>
    <message>
        <source>What the head finds</source>
        <translation>Décision du président</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Salutation and signature are added.</source>
        <translation>Formules de politesse et signature sont ajoutées.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>N° de départ</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Mode d’envoi</translation>
    </message>
    <message>
        <source>The complaint is upheld</source>
        <translation>Plainte admise</translation>
    </message>
    <message>
        <source>The complaint is not upheld</source>
        <translation>Plainte rejetée</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Reply due on</source>
        <translation>Réponse au plus tard le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Demande close le</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier le n° d’ordre</translation>
    </message>
</context>
<context>
    <name>HearDialog</name>
    <message>
        <source>Answer of the third party</source>
        <translation>Réponse du tiers</translation>
    </message>
    <message>
        <source>If it does not consent, the office decides, weighing its reasons (art. 9).</source>
        <translation>En cas de refus, le bureau décide, compte tenu des raisons données (article 9).</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>Consulté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Does it consent?</source>
        <translation>Le tiers donne-t-il son accord&#xa0;?</translation>
    </message>
    <message>
        <source>Its reasons</source>
        <translation>Ses raisons</translation>
    </message>
    <message>
        <source>As it gave them.</source>
        <translation>Telles qu’il les a données.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>It consents</source>
        <translation>Accord donné</translation>
    </message>
    <message>
        <source>It does not consent</source>
        <translation>Accord refusé</translation>
    </message>
</context>
<context>
    <name>HelpPart</name>
    <message>
        <source>Kinds of help</source>
        <translation>Types d’assistance</translation>
    </message>
    <message>
        <source>Only what was done, never why it was needed.</source>
        <translation>Seulement ce qui a été fait, jamais pourquoi.</translation>
    </message>
    <message>
        <source>Read back to the visitor in</source>
        <translation>Langue de relecture au demandeur</translation>
    </message>
    <message>
        <source>The visitor confirmed what was read</source>
        <translation>Le demandeur a reconnu conforme ce qui a été lu</translation>
    </message>
    <message>
        <source>Put under the form</source>
        <translation>Au bas du formulaire</translation>
    </message>
    <message>
        <source>Why there is no signature</source>
        <translation>Motif de l’absence de signature</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>The program is already open</source>
        <translation>Le logiciel est déjà ouvert</translation>
    </message>
    <message>
        <source>Another window works on the same records. Two at a time are not possible.</source>
        <translation>Une autre fenêtre travaille sur les mêmes données. Deux à la fois ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Bring that window forward</source>
        <translation>Afficher la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close this one</source>
        <translation>Fermer celle-ci</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KnownBefore</name>
    <message>
        <source>Known and published</source>
        <translation>Informations connues et publiées</translation>
    </message>
    <message>
        <source>What is published and matches</source>
        <translation>Ce qui est publié et correspond</translation>
    </message>
    <message>
        <source>Enter opens what is chosen, Space adds it to the request.</source>
        <translation>Entrée ouvre l’élément choisi, Espace l’ajoute à la demande.</translation>
    </message>
    <message>
        <source>Earlier requests of this person</source>
        <translation>Demandes antérieures de la même personne</translation>
    </message>
    <message>
        <source>Print this sheet for the visitor</source>
        <translation>Imprimer cette fiche pour l’usager</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Record: answered on the spot</source>
        <translation>Noter&#xa0;: renseigné sur place</translation>
    </message>
    <message>
        <source>Answered here</source>
        <translation>Renseigné sur place</translation>
    </message>
    <message>
        <source>Nothing that is published matches.</source>
        <translation>Rien de ce qui est publié ne correspond.</translation>
    </message>
    <message>
        <source>What is published and matches the subject appears here while it is typed. {key} goes to them, Space adds one to the request.</source>
        <translation>Ce qui est publié et correspond à l’objet s’affiche ici pendant la saisie. {key} y conduit, Espace l’ajoute à la demande.</translation>
    </message>
    <message>
        <source>This person has not asked here before.</source>
        <translation>Cette personne n’a encore rien demandé ici.</translation>
    </message>
    <message>
        <source>Shown once the identity number is written.</source>
        <translation>Affichées dès la saisie du n° de la pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>LettersController</name>
    <message>
        <source>Saved: {letter}. Letters made from now on are worded so.</source>
        <translation>Enregistré&#xa0;: {letter}. Les lettres établies désormais suivront ce texte.</translation>
    </message>
</context>
<context>
    <name>LettersPart</name>
    <message>
        <source>{letter}: specimen</source>
        <translation>{letter}&#xa0;: spécimen</translation>
    </message>
    <message>
        <source>The body of each letter can have the office&apos;s own wording. What the law wants in it stays in it: a wording that lacks it is not taken.</source>
        <translation>Le bureau peut rédiger à sa façon le corps de chaque lettre. Ce que la loi y exige doit y rester&#xa0;: un texte incomplet n’est pas accepté.</translation>
    </message>
    <message>
        <source>Wordings of the letters</source>
        <translation>Textes des lettres</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Edit the wording…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Propre au bureau</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Citizen Office</source>
        <translation>Bureau du citoyen</translation>
    </message>
</context>
<context>
    <name>MovedTermsView</name>
    <message>
        <source>Each is written in the story of its request. Tell whoever works on it.</source>
        <translation>Chaque changement figure dans l’historique de la demande. Prévenez la personne qui la traite.</translation>
    </message>
    <message>
        <source>Terms that moved</source>
        <translation>Délais modifiés</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Ouvrir la demande</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) moved</source>
        <translation>
            <numerusform>%n délai a changé</numerusform>
            <numerusform>%n délais ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n jour plus tôt</numerusform>
            <numerusform>%n jours plus tôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPasswordFields</name>
    <message>
        <source>This is not the same password.</source>
        <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Au moins {least} caractères.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Confirmation du mot de passe</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It stays in the story of the request and cannot be changed later.</source>
        <translation>Elle reste dans l’historique de la demande et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>OfficePart</name>
    <message>
        <source>This is not a PNG or JPEG picture. It was not taken.</source>
        <translation>Ce n’est pas une image PNG ou JPEG. Elle n’a pas été prise.</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Formulaire vierge</translation>
    </message>
    <message>
        <source>This stands on every paper. Nothing is made up: what stays empty prints as dots, to be filled in by hand.</source>
        <translation>Ces données figurent sur les documents imprimés. Rien n’est inventé&#xa0;: ce qui reste vide est imprimé en pointillés, à remplir à la main.</translation>
    </message>
    <message>
        <source>This office is fictitious, and every paper says so.</source>
        <translation>Ce bureau est fictif, et chaque document le signale.</translation>
    </message>
    <message>
        <source>Logo: a PNG or JPEG of at most 2 MB</source>
        <translation>Logo&#xa0;: image PNG ou JPEG de 2 Mo au plus</translation>
    </message>
    <message>
        <source>The office&apos;s logo</source>
        <translation>Logo du bureau</translation>
    </message>
    <message>
        <source>Choose the logo…</source>
        <translation>Choisir le logo…</translation>
    </message>
    <message>
        <source>Letters are signed by delegation</source>
        <translation>Lettres signées par délégation</translation>
    </message>
    <message>
        <source>Arabic letters open with the formula of salutation</source>
        <translation>Les lettres en arabe s’ouvrent par la formule de salutation</translation>
    </message>
    <message>
        <source>A reply that grants all is approved by somebody else than its author</source>
        <translation>Une réponse favorable totale est validée par une autre personne que son auteur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>See the blank form</source>
        <translation>Voir le formulaire vierge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>OfficeRow</name>
    <message>
        <source>To be confirmed: prints as dots.</source>
        <translation>À confirmer&#xa0;: imprimé en pointillés.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The office is made, but its recovery sheet could not be shown: make a new one in Administration, under Recovery.</source>
        <translation>Le bureau est créé, mais sa feuille de récupération n’a pas pu être affichée&#xa0;: créez-en une nouvelle dans Administration, rubrique Récupération.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Choose how…</source>
        <translation>Choisir l’impression…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>This file cannot be shown: it is damaged, or locked with a password.</source>
        <translation>Ce fichier ne peut pas être affiché&#xa0;: il est endommagé ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>This is not your password. Try again.</source>
        <translation>Ce n’est pas votre mot de passe. Réessayez.</translation>
    </message>
    <message>
        <source>User name and code do not belong together. Compare with the sheet.</source>
        <translation>Nom d’utilisateur ou code incorrect. Comparez avec la feuille.</translation>
    </message>
    <message>
        <source>New password for {name}</source>
        <translation>Nouveau mot de passe pour {name}</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Changer mon mot de passe</translation>
    </message>
    <message>
        <source>New password by the recovery sheet</source>
        <translation>Nouveau mot de passe avec la feuille de récupération</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>Choisir votre propre mot de passe</translation>
    </message>
    <message>
        <source>Whoever gave you this password knows it. Choose one that only you know.</source>
        <translation>La personne qui vous a remis ce mot de passe le connaît. Choisissez-en un que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>It opens the desk once: then another password has to be chosen.</source>
        <translation>Il ne sert qu’à une connexion&#xa0;: un autre mot de passe doit ensuite être choisi.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code de la feuille de récupération</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>Printed: {paper}, {reference}.</source>
        <translation>Imprimé&#xa0;: {paper}, {reference}.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Le document a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>L’imprimante habituelle de l’ordinateur</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>As the request</source>
        <translation>Celle de la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PrintersPart</name>
    <message>
        <source>These settings are of this computer alone, and are kept at once.</source>
        <translation>Ces réglages ne concernent que cet ordinateur et sont enregistrés aussitôt.</translation>
    </message>
    <message>
        <source>Sheets, lists and other papers</source>
        <translation>Fiches, listes et autres documents</translation>
    </message>
    <message>
        <source>Size of receipts</source>
        <translation>Format des récépissés</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d’essai</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Rechercher de nouveau les imprimantes</translation>
    </message>
    <message>
        <source>{printer} (absent)</source>
        <translation>{printer} (absente)</translation>
    </message>
    <message>
        <source>The computer&apos;s usual printer</source>
        <translation>L’imprimante habituelle de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Modifier {record}</translation>
    </message>
    <message>
        <source>A reply that points to it has to say where it is (art. 18).</source>
        <translation>Une réponse qui y renvoie doit dire où il se trouve (art. 18).</translation>
    </message>
    <message>
        <source>What visitors ask for most: write it as it is said to them.</source>
        <translation>Ce que les usagers demandent le plus&#xa0;: écrivez-le comme on le leur dit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One of the two titles is enough.</source>
        <translation>Un des deux titres suffit.</translation>
    </message>
    <message>
        <source>The address of a page, or the place in words.</source>
        <translation>L’adresse d’une page, ou le lieu en toutes lettres.</translation>
    </message>
    <message>
        <source>What to bring, what it costs, how long it takes.</source>
        <translation>Ce qu’il faut apporter, le coût, le temps nécessaire.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De quoi il s’agit.</translation>
    </message>
    <message>
        <source>Choose the class</source>
        <translation>Choisissez la catégorie</translation>
    </message>
</context>
<context>
    <name>PublicationsController</name>
    <message>
        <source>Saved: {name}.</source>
        <translation>Enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choisir la liste</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Listes (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n ligne importée.</numerusform>
            <numerusform>%n lignes importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicationsPart</name>
    <message>
        <source>What is here can be shown at the counter, and a reply can point to it.</source>
        <translation>Visible au guichet&#xa0;; une réponse peut y renvoyer.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>New document…</source>
        <translation>Nouveau document…</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Nouveau service…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words of the title, the place or the text</source>
        <translation>Mots du titre, du lieu ou du texte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Save an example for the import…</source>
        <translation>Enregistrer un exemple pour l’import…</translation>
    </message>
    <message numerus="yes">
        <source>%n more: write a word to find them.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: écrivez un mot pour le trouver.</numerusform>
            <numerusform>%n de plus&#xa0;: écrivez un mot pour les trouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Add one after the other, or import a list.</source>
        <translation>Rien n’est encore saisi. Ajoutez-les une à une, ou importez une liste.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish the answer</source>
        <translation>Publier la réponse</translation>
    </message>
    <message>
        <source>Everybody may find it and read it, so that nobody has to ask again. Write no name, address, phone, e-mail or identity number, neither of the requester nor of anybody else (law 09-08). Subject and reply are only proposed here: read both and write them anew.</source>
        <translation>Chacun peut la trouver et la lire, pour que personne n’ait à redemander. N’écrivez aucun nom, adresse, téléphone, courriel ni numéro d’identité, ni du demandeur ni de quiconque (loi n° 09-08). L’objet et la réponse ne sont ici que proposés&#xa0;: relisez-les et récrivez-les.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What everybody may read</source>
        <translation>Ce que chacun peut lire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>QueueSteps</name>
    <message numerus="yes">
        <source>%n request(s) assigned to {name}.</source>
        <translation>
            <numerusform>%n demande attribuée à {name}.</numerusform>
            <numerusform>%n demandes attribuées à {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) given back to the list.</source>
        <translation>
            <numerusform>%n demande remise dans la liste.</numerusform>
            <numerusform>%n demandes remises dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reference}: {who}, {what}</source>
        <translation>{reference}&#xa0;: {who}, {what}</translation>
    </message>
    <message>
        <source>Meanwhile others have taken steps, and nothing was assigned:
{steps}
What they did stands. Look at it; if you still want to assign, confirm again.</source>
        <translation>Entre-temps, d’autres ont agi et rien n’a été attribué&#xa0;:
{steps}
Ce qu’ils ont fait reste tel quel. Regardez-le&#xa0;; si vous voulez toujours attribuer, confirmez de nouveau.</translation>
    </message>
    <message>
        <source>The attempt is recorded: {reference}.</source>
        <translation>La tentative est notée&#xa0;: {reference}.</translation>
    </message>
</context>
<context>
    <name>RecordContent</name>
    <message>
        <source>Withdrawn by the office: it is in no list and is not found.</source>
        <translation>Fiche retirée par le bureau&#xa0;: absente des listes et de la recherche.</translation>
    </message>
    <message>
        <source>Proposal {number} of workshop {workshop}</source>
        <translation>Proposition n° {number} de l’atelier n° {workshop}</translation>
    </message>
    <message>
        <source>Printed in bold in the minutes.</source>
        <translation>En gras dans le bilan des ateliers.</translation>
    </message>
    <message>
        <source>In the minutes: {text}</source>
        <translation>Dans le bilan des ateliers&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Its title is lost in the minutes.</source>
        <translation>Titre de l’atelier non disponible dans la source.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) about it</source>
        <translation>
            <numerusform>%n demande à ce sujet</numerusform>
            <numerusform>%n demandes à ce sujet</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest of them stand here.</source>
        <translation>Seules les plus récentes figurent ici.</translation>
    </message>
    <message>
        <source>The minutes do not say where this theme begins and ends.</source>
        <translation>Le bilan des ateliers n’indique pas où ce thème commence et finit.</translation>
    </message>
    <message>
        <source>What the plan answers</source>
        <translation>Suite donnée dans le plan d’action</translation>
    </message>
    <message>
        <source>The minutes give no answer to this theme.</source>
        <translation>Le bilan des ateliers n’indique aucune suite pour ce thème.</translation>
    </message>
    <message>
        <source>Commitment {number}</source>
        <translation>Engagement n° {number}</translation>
    </message>
    <message>
        <source>No official title in Arabic or French is known.</source>
        <translation>Titre officiel non disponible, ni en arabe ni en français.</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>The official text is not available.</source>
        <translation>Texte officiel non disponible.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Where the minutes speak of it</source>
        <translation>Ce que le bilan des ateliers dit de cet engagement</translation>
    </message>
    <message>
        <source>No answer in the minutes cites it.</source>
        <translation>Le bilan des ateliers ne mentionne pas cet engagement.</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Informations publiées liées</translation>
    </message>
    <message>
        <source>This differs from the shipped edition; “Edit” shows both.</source>
        <translation>Diffère du texte d’origine&#xa0;; «&#xa0;Modifier&#xa0;» montre les deux.</translation>
    </message>
    <message>
        <source>Edited by the office</source>
        <translation>Texte revu par le bureau</translation>
    </message>
    <message>
        <source>Inferred: {why}</source>
        <translation>Déduction. {why}</translation>
    </message>
    <message>
        <source>The minutes do not say plainly which theme this answers.</source>
        <translation>Le bilan des ateliers ne dit pas expressément de quel thème relève cette suite.</translation>
    </message>
    <message>
        <source>Answers the theme “{theme}” of workshop {workshop}</source>
        <translation>Suite donnée au thème «&#xa0;{theme}&#xa0;» de l’atelier n° {workshop}</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>{commitment} (title not known)</source>
        <translation>{commitment} (titre non disponible)</translation>
    </message>
    <message>
        <source>It has an official page, in English.</source>
        <translation>Une page officielle de l’engagement est publiée en anglais.</translation>
    </message>
    <message>
        <source>Only its code and its subject are public.</source>
        <translation>Le code et le titre anglais sont publiés&#xa0;; le reste n’est pas disponible.</translation>
    </message>
    <message>
        <source>Known only by what the minutes say of it.</source>
        <translation>N’est connu que ce qu’en dit le bilan des ateliers.</translation>
    </message>
    <message>
        <source>Nothing but its number is known.</source>
        <translation>N’est connu que le numéro de l’engagement.</translation>
    </message>
    <message>
        <source>Source: minutes of the participatory workshops, October 2022</source>
        <translation>Source&#xa0;: bilan des ateliers thématiques participatifs, octobre 2022</translation>
    </message>
    <message>
        <source>Source: page of the commitment, Open Government Partnership</source>
        <translation>Source&#xa0;: page de l’engagement, site du Partenariat pour un gouvernement ouvert</translation>
    </message>
    <message>
        <source>Source: action plan 2022-2026, Open Government Partnership</source>
        <translation>Source&#xa0;: plan d’action 2022-2026, site du Partenariat pour un gouvernement ouvert</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Edit {record}</source>
        <translation>Modifier {record}</translation>
    </message>
    <message>
        <source>What is written here is read instead of the shipped text, which is kept.</source>
        <translation>Ce qui est écrit ici se lit à la place du texte d’origine, qui est conservé.</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue</source>
        <translation>Fiche retirée du catalogue</translation>
    </message>
    <message>
        <source>It is then in no list and is not found; its number opens it still.</source>
        <translation>Elle n’apparaît alors ni dans les listes ni dans la recherche&#xa0;; son numéro l’ouvre encore.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As shipped: {text}</source>
        <translation>Texte d’origine&#xa0;: {text}</translation>
    </message>
    <message>
        <source>As shipped: nothing</source>
        <translation>Texte d’origine&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Take the office&apos;s text back</source>
        <translation>Revenir au texte d’origine</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération de l’accès</translation>
    </message>
    <message>
        <source>Done. Put it in a safe place, away from this computer.</source>
        <translation>C’est fait. Mettez la feuille en lieu sûr, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>This sheet is the only way back in if a password is forgotten. Its code is kept nowhere: print it now, and lock it away.</source>
        <translation>Cette feuille est le seul moyen de retrouver l’accès si un mot de passe est oublié. Son code n’est conservé nulle part&#xa0;: imprimez-la maintenant et mettez-la sous clé.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It was neither printed nor saved. Go on without it?</source>
        <translation>La feuille n’a été ni imprimée ni enregistrée. Continuer sans elle&#xa0;?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans elle</translation>
    </message>
</context>
<context>
    <name>RecoveryPart</name>
    <message>
        <source>Whoever has forgotten the password comes in with the code of the recovery sheet. Make a new sheet if the one of before is lost, or if a stranger has seen it.</source>
        <translation>En cas d’oubli du mot de passe, le code de la feuille de récupération rend l’accès. Créez une nouvelle feuille si l’ancienne est perdue ou si une personne étrangère au bureau l’a vue.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet…</source>
        <translation>Créer une nouvelle feuille de récupération…</translation>
    </message>
    <message>
        <source>The code of before then opens nothing any more. Go on?</source>
        <translation>L’ancien code ne permettra plus l’accès. Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Keep the sheet of before</source>
        <translation>Garder l’ancienne feuille</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Créer une nouvelle feuille</translation>
    </message>
</context>
<context>
    <name>RegisterDialog</name>
    <message>
        <source>Register on paper</source>
        <translation>Registre papier</translation>
    </message>
    <message>
        <source>The requests received on these days, with names, to be signed and kept.</source>
        <translation>Les demandes reçues ces jours-là, avec les noms, à signer et à conserver.</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Imprimer le registre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>day/month/year; today if empty</source>
        <translation>jour/mois/année&#xa0;; aujourd’hui si vide</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>that day alone if empty</source>
        <translation>ce seul jour si vide</translation>
    </message>
</context>
<context>
    <name>RegisteredPanel</name>
    <message>
        <source>Print the receipt again</source>
        <translation>Imprimer de nouveau le récépissé</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimer de nouveau</translation>
    </message>
    <message>
        <source>Open this request</source>
        <translation>Ouvrir cette demande</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>N° d’ordre</translation>
    </message>
    <message>
        <source>Registered. Reply due by {day}.</source>
        <translation>Demande enregistrée. Réponse au plus tard le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier request(s) of the same person: {newest}</source>
        <translation>
            <numerusform>%n demande antérieure de la même personne&#xa0;: {newest}</numerusform>
            <numerusform>%n demandes antérieures de la même personne&#xa0;: {newest}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemedyDialog</name>
    <message>
        <source>It stays in the story, whether the request is open or closed.</source>
        <translation>Conservé dans l’historique, que la demande soit ouverte ou close.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Référence de la commission ou du tribunal</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Terms moved: {n}</source>
        <translation>Délais changés&#xa0;:&#xa0;{n}</translation>
    </message>
    <message>
        <source>Feasts to be confirmed: {n}</source>
        <translation>Fêtes à confirmer&#xa0;:&#xa0;{n}</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Voir les demandes</translation>
    </message>
    <message>
        <source>Show the days off</source>
        <translation>Voir les jours chômés</translation>
    </message>
</context>
<context>
    <name>ReplyComposer</name>
    <message>
        <source>The reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What the reply grants</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Texte de la lettre</translation>
    </message>
    <message>
        <source>Salutation and signature are added. {key} sends it for approval.</source>
        <translation>Formules de politesse et signature sont ajoutées. {key} soumet la réponse à validation.</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>N° de départ</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Cost of copies and sending, in dirhams</source>
        <translation>Coût des copies et de l’envoi, en dirhams</translation>
    </message>
    <message>
        <source>The information itself is free (art. 5). Empty: nothing to pay.</source>
        <translation>L’information elle-même est gratuite (article 5). Vide&#xa0;: rien à payer.</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Soumettre à validation</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>ReplyParts</name>
    <message>
        <source>Grounds</source>
        <translation>Motifs de droit</translation>
    </message>
    <message>
        <source>Exceptions of article 7</source>
        <translation>Exceptions de l’article 7</translation>
    </message>
    <message>
        <source>Factual reasons</source>
        <translation>Motifs de fait</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Informations non communiquées</translation>
    </message>
    <message>
        <source>Title of what is published</source>
        <translation>Référence du document publié</translation>
    </message>
    <message>
        <source>Where it is published</source>
        <translation>Lieu de publication</translation>
    </message>
    <message>
        <source>Earlier request</source>
        <translation>Demande antérieure</translation>
    </message>
    <message>
        <source>All that apply (art. 18).</source>
        <translation>Tous ceux qui s’appliquent (article 18).</translation>
    </message>
    <message>
        <source>The law wants each one named (art. 7).</source>
        <translation>La loi veut que chacune soit nommée (article 7).</translation>
    </message>
    <message>
        <source>The facts of this case, not the law (law 03-01).</source>
        <translation>Les faits de l’espèce, non les textes (loi 03-01).</translation>
    </message>
    <message>
        <source>Which part is left out; the rest is given (art. 8).</source>
        <translation>La partie occultée&#xa0;; le reste est communiqué (article 8).</translation>
    </message>
    <message>
        <source>The address of the page, or the place.</source>
        <translation>L’adresse de la page, ou le lieu.</translation>
    </message>
    <message>
        <source>The number of the request of the same year.</source>
        <translation>Le numéro de la demande de la même année.</translation>
    </message>
    <message>
        <source>Requests of this person in the same year</source>
        <translation>Demandes de cette personne la même année</translation>
    </message>
</context>
<context>
    <name>RequestController</name>
    <message>
        <source>The reply is written down and waits for approval.</source>
        <translation>La réponse est rédigée et attend la validation.</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>{paper}, as it would be</source>
        <translation>Aperçu&#xa0;: {paper}</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Le fichier est enregistré.</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is asked, and by whom</source>
        <translation>Informations demandées et demandeur</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>Étapes possibles</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Head&apos;s answer</source>
        <translation>Réponse du président</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>Échéance interne</translation>
    </message>
    <message>
        <source>Term of the head</source>
        <translation>Délai du président</translation>
    </message>
    <message>
        <source>Term of reply</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>N° d’ordre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Word, name, number or reference</source>
        <translation>Mot, nom ou numéro</translation>
    </message>
    <message>
        <source>Search these requests: word, name, identity number or reference</source>
        <translation>Rechercher dans ces demandes&#xa0;: mot, nom, n° de la pièce d’identité ou n° d’ordre</translation>
    </message>
    <message>
        <source>Which requests are shown</source>
        <translation>Demandes affichées</translation>
    </message>
    <message>
        <source>What falls due in the coming four weeks</source>
        <translation>Les échéances des quatre semaines à venir</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>One click or Enter opens a request; typing searches.</source>
        <translation>Un clic ou Entrée ouvre une demande&#xa0;; la frappe lance la recherche.</translation>
    </message>
    <message>
        <source>Morning list</source>
        <translation>Liste du matin</translation>
    </message>
    <message>
        <source>Register on paper…</source>
        <translation>Registre papier…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Record an attempt…</source>
        <translation>Noter une tentative…</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Assign or give back…</source>
        <translation>Attribuer ou remettre…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) chosen; Esc lets go of them</source>
        <translation>
            <numerusform>%n demande choisie&#xa0;; Esc annule le choix</numerusform>
            <numerusform>%n demandes choisies&#xa0;; Esc annule le choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found for {words}</source>
        <translation>
            <numerusform>%n demande trouvée pour {words}</numerusform>
            <numerusform>%n demandes trouvées pour {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) due on {day}</source>
        <translation>
            <numerusform>%n demande échoit le {day}</numerusform>
            <numerusform>%n demandes échoient le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 999 requests, the most pressing first</source>
        <translation>Plus de 999 demandes, les plus pressantes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s): choose by box or Space, then assign</source>
        <translation>
            <numerusform>%n demande&#xa0;: cochez ou appuyez sur Espace, puis attribuez</numerusform>
            <numerusform>%n demandes&#xa0;: cochez ou appuyez sur Espace, puis attribuez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for {words}. Try another word, or part of one.</source>
        <translation>Aucun résultat pour {words}. Essayez un autre mot, ou une partie du mot.</translation>
    </message>
    <message>
        <source>No request has been registered yet. Press {key} to register the first one: it will appear here with its term.</source>
        <translation>Aucune demande n’est encore enregistrée. Appuyez sur {key} pour enregistrer la première&#xa0;: elle s’affichera ici avec son délai.</translation>
    </message>
    <message>
        <source>No request is due on {day}. Press the day again to see all.</source>
        <translation>Aucune demande n’échoit le {day}. Appuyez de nouveau sur ce jour pour tout revoir.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search requests and all that is published</source>
        <translation>Rechercher dans les demandes et tout ce qui est publié</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word, or part of one.</source>
        <translation>Aucun résultat. Essayez un autre mot, ou une partie du mot.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send the reply back</source>
        <translation>Renvoyer la réponse</translation>
    </message>
    <message>
        <source>Its words are kept; whoever wrote it changes them and sends it again.</source>
        <translation>Le texte est conservé&#xa0;; son auteur le modifie et le soumet à nouveau.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Ce qui est à modifier, et pourquoi</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Import documents from {file}</source>
        <translation>Importer des documents depuis {file}</translation>
    </message>
    <message>
        <source>Import services from {file}</source>
        <translation>Importer des services depuis {file}</translation>
    </message>
    <message>
        <source>In the file: {counts}.</source>
        <translation>Dans le fichier&#xa0;: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n ligne nouvelle</numerusform>
            <numerusform>%n lignes nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with changes</source>
        <translation>
            <numerusform>%n ligne avec modifications</numerusform>
            <numerusform>%n lignes avec modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as they are already</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wrong</source>
        <translation>
            <numerusform>%n ligne erronée</numerusform>
            <numerusform>%n lignes erronées</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {number} of them are listed.</source>
        <translation>Les {number} premières sont affichées.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing is taken over while a row is wrong. Put it right in the file, and choose the file again.</source>
        <translation>Rien n’est importé tant qu’une ligne est erronée. Corrigez-la dans le fichier, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is brought back.</source>
        <translation>Rétabli après retrait.</translation>
    </message>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{after} à la place de {before}</translation>
    </message>
    <message>
        <source>nothing instead of {before}</source>
        <translation>rien à la place de {before}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Citizen Office</source>
        <translation>Bureau du citoyen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Fictitious office: the password is {password}.</source>
        <translation>Bureau fictif. Mot de passe&#xa0;:
{password}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Autre utilisateur</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Locked. {name} goes on with the password.</source>
        <translation>Écran verrouillé. {name} reprend avec son mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de mots de passe erronés&#xa0;: réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de mots de passe erronés&#xa0;: réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>In conflict: it changed nothing, and the supervisor decides.</source>
        <translation>Étape en conflit&#xa0;: elle n’a rien modifié&#xa0;; le superviseur décide.</translation>
    </message>
</context>
<context>
    <name>StepTaker</name>
    <message>
        <source>Print: {paper}</source>
        <translation>Imprimer&#xa0;: {paper}</translation>
    </message>
    <message>
        <source>Meanwhile {who} has taken a step: {what}. The request is shown as it is now; your words are kept. Look at it, then try again.</source>
        <translation>Entre-temps, {who} est intervenu(e)&#xa0;: {what}. La demande est affichée telle qu’elle est maintenant&#xa0;; votre saisie est conservée. Revoyez-la, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>What has happened</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Why this day</source>
        <translation>Pourquoi cette date</translation>
    </message>
    <message>
        <source>Complaint received on {day}; that day is not counted.</source>
        <translation>Plainte reçue le {day}&#xa0;; ce jour n’est pas compté.</translation>
    </message>
    <message>
        <source>Received on {day}; that day is not counted.</source>
        <translation>Reçue le {day}&#xa0;; ce jour n’est pas compté.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) counted.</source>
        <translation>
            <numerusform>%n jour compté.</numerusform>
            <numerusform>%n jours comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of a weekend left out.</source>
        <translation>
            <numerusform>%n jour de fin de semaine exclu.</numerusform>
            <numerusform>%n jours de fin de semaine exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day, {day}, was a day off: it moved to the next working day.</source>
        <translation>Le dernier jour, {day}, était chômé&#xa0;: le délai est reporté au jour ouvrable suivant.</translation>
    </message>
    <message>
        <source>{day} left out: {why}.</source>
        <translation>{day} exclu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{day} left out: {why}, to be confirmed.</source>
        <translation>{day} exclu&#xa0;: {why}, à confirmer.</translation>
    </message>
</context>
<context>
    <name>UsersPart</name>
    <message>
        <source>An account is never deleted: what it did stays under its name.</source>
        <translation>Un compte n’est jamais supprimé&#xa0;: ce qu’il a fait reste à son nom.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>Nouveau compte…</translation>
    </message>
    <message>
        <source>Name or role…</source>
        <translation>Nom ou rôle…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir le compte</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nouveau mot de passe…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Fermer le compte</translation>
    </message>
</context>
<context>
    <name>VisitorScreen</name>
    <message>
        <source>For the visitor</source>
        <translation>Pour l’usager</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au guichet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>VocabularyController</name>
    <message>
        <source>Saved: {name}. The search reads it so.</source>
        <translation>Enregistré&#xa0;: {name}. La recherche le comprend ainsi.</translation>
    </message>
</context>
<context>
    <name>VocabularyPart</name>
    <message>
        <source>The words of a line mean the same to the search: whoever writes one of them finds what says another.</source>
        <translation>Pour la recherche, les mots d’une ligne ont le même sens&#xa0;: qui en saisit un trouve aussi les autres.</translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>Mots de la recherche</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>New meaning…</source>
        <translation>Nouveau sens…</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Mots…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Du bureau</translation>
    </message>
    <message numerus="yes">
        <source>%n more: write a word to find them.</source>
        <translation>
            <numerusform>%n de plus&#xa0;: écrivez un mot pour le trouver.</numerusform>
            <numerusform>%n de plus&#xa0;: écrivez un mot pour les trouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meaning has these words.</source>
        <translation>Aucun sens ne contient ces mots.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Words that the meanings hold</source>
        <translation>Mots que contiennent les sens</translation>
    </message>
    <message>
        <source>Put the shipped words back</source>
        <translation>Rétablir les mots d’origine</translation>
    </message>
    <message>
        <source>As a visitor would say it: below stands how the search reads it.</source>
        <translation>Comme un usager le dirait&#xa0;: la lecture qu’en fait la recherche s’affiche dessous.</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>Essayer une phrase</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{words} is looked for as it is written</source>
        <translation>{words} est cherché tel quel</translation>
    </message>
    <message>
        <source>{words} is read as {meanings}</source>
        <translation>{words} se comprend comme {meanings}</translation>
    </message>
</context>
<context>
    <name>WishPart</name>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>What is wanted; nobody has to say why.</source>
        <translation>L’information demandée&#xa0;; personne n’a à dire pourquoi.</translation>
    </message>
    <message>
        <source>Move it to the details</source>
        <translation>Le déplacer dans les précisions</translation>
    </message>
    <message>
        <source>Details, period, kind</source>
        <translation>Précisions, période, type</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Période au</translation>
    </message>
    <message>
        <source>Contained in</source>
        <translation>Informations contenues dans</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Motif de l’urgence</translation>
    </message>
    <message>
        <source>Protection of the life, safety or freedom of persons (art. 17).</source>
        <translation>Protection de la vie, de la sécurité et de la liberté des personnes (article 17).</translation>
    </message>
    <message>
        <source>Take off the request: {name}</source>
        <translation>Retirer de la demande&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Longer than {limit} characters: shorten it, or move it to the details.</source>
        <translation>L’objet dépasse {limit} caractères&#xa0;: abrégez-le ou déplacez-le dans les précisions.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw the request?</source>
        <translation>Retirer la demande&#xa0;?</translation>
    </message>
    <message>
        <source>It is closed without an answer, only because the requester wishes so. This cannot be taken back.</source>
        <translation>Elle est close sans réponse, par la seule volonté du demandeur. Cette étape est irréversible.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Only what the requester said.</source>
        <translation>Seulement ce qu’a dit le demandeur.</translation>
    </message>
</context>
<context>
    <name>WitnessRow</name>
    <message>
        <source>Name of the witness</source>
        <translation>Nom du témoin</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N° de la pièce d’identité</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Qualité ou lien</translation>
    </message>
    <message>
        <source>Take this witness out</source>
        <translation>Retirer ce témoin</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message>
        <source>Add a witness</source>
        <translation>Ajouter un témoin</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Each line begins a paragraph. A place in braces is filled in when the letter is made; one that has nothing to say leaves no line behind.</source>
        <translation>Chaque ligne commence un paragraphe. Un champ entre accolades est rempli à l’établissement de la lettre&#xa0;; s’il n’a rien à dire, il ne laisse pas de ligne.</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Places that are filled in</source>
        <translation>Champs remplis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filled in with</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Compulsory</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Insert the place</source>
        <translation>Insérer le champ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Voir la lettre</translation>
    </message>
    <message>
        <source>Put the shipped wording back</source>
        <translation>Remettre le texte d’origine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{letter}: {language}</source>
        <translation>{letter}&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Yes, article {article}</source>
        <translation>Oui, article {article}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Complaint to the head (art. 19)</source>
        <translation>Plainte au président (article 19)</translation>
    </message>
    <message>
        <source>Complaint to the commission (art. 20)</source>
        <translation>Plainte à la commission (article 20)</translation>
    </message>
    <message>
        <source>Administrative court (art. 21)</source>
        <translation>Recours devant le tribunal administratif (article 21)</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Internal day</source>
        <translation>Échéance interne</translation>
    </message>
    <message>
        <source>Term extended on</source>
        <translation>Délai prolongé le</translation>
    </message>
    <message>
        <source>Third party that is waited for</source>
        <translation>Tiers dont la réponse est attendue</translation>
    </message>
    <message>
        <source>Complaint to the head</source>
        <translation>Plainte au président</translation>
    </message>
    <message>
        <source>Withdrawal asked for on</source>
        <translation>Retrait demandé le</translation>
    </message>
    <message>
        <source>What the requester may do next</source>
        <translation>Ce que peut faire le demandeur</translation>
    </message>
    <message>
        <source>Published for everybody</source>
        <translation>Publiée pour tous</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Pas encore attribuée</translation>
    </message>
    <message>
        <source>{what}: until {day}.</source>
        <translation>{what}&#xa0;: jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{what}: until {day}, at the latest {last}.</source>
        <translation>{what}&#xa0;: jusqu’au {day}, au plus tard le {last}.</translation>
    </message>
    <message>
        <source>Received on {on}; the head answers by {due_on}.</source>
        <translation>Reçue le {on}&#xa0;; réponse du président attendue le {due_on} au plus tard.</translation>
    </message>
    <message>
        <source>Upheld on {day}.</source>
        <translation>Admise le {day}.</translation>
    </message>
    <message>
        <source>Not upheld, on {day}.</source>
        <translation>Rejetée le {day}.</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n jour ouvrable de retard</numerusform>
            <numerusform>%n jours ouvrables de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>dans %n jour ouvrable</numerusform>
            <numerusform>dans %n jours ouvrables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n hors délai</numerusform>
            <numerusform>%n hors délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n à échéance aujourd’hui</numerusform>
            <numerusform>%n à échéance aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due on the next working day</source>
        <translation>
            <numerusform>%n le jour ouvrable suivant</numerusform>
            <numerusform>%n le jour ouvrable suivant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in 5 working days</source>
        <translation>
            <numerusform>%n dans 5 jours ouvrables</numerusform>
            <numerusform>%n dans 5 jours ouvrables</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: {terms}</source>
        <translation>Rappel&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} hors délai</translation>
    </message>
    <message>
        <source>{n} today</source>
        <translation>{n} aujourd’hui</translation>
    </message>
    <message>
        <source>{n} on the next working day</source>
        <translation>{n} le jour ouvrable suivant</translation>
    </message>
    <message>
        <source>{n} in 5 working days</source>
        <translation>{n} dans 5 j. ouvrables</translation>
    </message>
    <message>
        <source>No term ends today, on the next working day or in 5 working days.</source>
        <translation>Aucun délai n’expire aujourd’hui, ni le jour ouvrable suivant, ni dans 5 jours ouvrables.</translation>
    </message>
    <message>
        <source>{feast}, expected on {day}</source>
        <translation>{feast}, attendu le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n feast(s) to be confirmed: {feasts}.</source>
        <translation>
            <numerusform>%n fête à confirmer&#xa0;: {feasts}.</numerusform>
            <numerusform>%n fêtes à confirmer&#xa0;: {feasts}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Show the keys of this page</source>
        <translation>Afficher les touches de cette page</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Search everything; again: only one kind</source>
        <translation>Tout rechercher&#xa0;; de nouveau&#xa0;: un seul type</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Help given to the visitor</source>
        <translation>Assistance apportée à l’usager</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Register and print the receipt</source>
        <translation>Enregistrer et imprimer le récépissé</translation>
    </message>
    <message>
        <source>Register, and choose how to print</source>
        <translation>Enregistrer et choisir l’impression</translation>
    </message>
    <message>
        <source>Next visitor: an empty form</source>
        <translation>Usager suivant&#xa0;: formulaire vide</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Revenir à l’affichage précédent</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>Imprimer ce qui est affiché</translation>
    </message>
    <message>
        <source>Choose how to print</source>
        <translation>Choisir l’impression</translation>
    </message>
    <message>
        <source>Show to the visitor</source>
        <translation>Montrer à l’usager</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Enregistrer en fichier ce qui est affiché</translation>
    </message>
    <message>
        <source>Take the next step of the request</source>
        <translation>Passer à l’étape suivante de la demande</translation>
    </message>
    <message>
        <source>Attach the picture or file that was copied</source>
        <translation>Joindre l’image ou le fichier copié</translation>
    </message>
    <message>
        <source>Record: answered on the spot</source>
        <translation>Noter&#xa0;: renseigné sur place</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Arabic or French</source>
        <translation>Arabe ou français</translation>
    </message>
    <message>
        <source>Close what is in front</source>
        <translation>Fermer ce qui est affiché</translation>
    </message>
    <message>
        <source>Details, period, kind of document</source>
        <translation>Précisions, période, type de document</translation>
    </message>
    <message>
        <source>Moroccan citizen or foreign resident</source>
        <translation>Citoyen(ne) marocain(e) ou résident(e) étranger(ère)</translation>
    </message>
    <message>
        <source>Phone, e-mail, Latin names</source>
        <translation>Téléphone, courriel, nom en lettres latines</translation>
    </message>
    <message>
        <source>Language of the papers, how it came</source>
        <translation>Langue des documents, mode de réception</translation>
    </message>
    <message>
        <source>Fill in from the earlier request</source>
        <translation>Remplir d’après la demande antérieure</translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>Agrandir l’affichage</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>Réduire l’affichage</translation>
    </message>
    <message>
        <source>Show the whole width</source>
        <translation>Afficher toute la largeur</translation>
    </message>
    <message>
        <source>Choose the request, or leave it out</source>
        <translation>Choisir la demande, ou la laisser</translation>
    </message>
    <message>
        <source>Choose all requests that are shown, or none</source>
        <translation>Choisir toutes les demandes affichées, ou aucune</translation>
    </message>
    <message>
        <source>Assign, or give back to the list</source>
        <translation>Attribuer, ou remettre dans la liste</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Rédiger la réponse</translation>
    </message>
    <message>
        <source>Keep a note in the story of the request</source>
        <translation>Conserver une note dans l’historique</translation>
    </message>
    <message>
        <source>See the letter that is being written</source>
        <translation>Voir la lettre en cours de rédaction</translation>
    </message>
    <message>
        <source>Record an attempt to reach the requester</source>
        <translation>Noter une tentative de joindre le demandeur</translation>
    </message>
    <message>
        <source>Print the register of some days</source>
        <translation>Imprimer le registre de certains jours</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>The reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The work on it</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>The requester</source>
        <translation>Le demandeur</translation>
    </message>
    <message>
        <source>To keep with it</source>
        <translation>À conserver avec la demande</translation>
    </message>
    <message>
        <source>Complaint and appeal</source>
        <translation>Plainte et recours</translation>
    </message>
    <message>
        <source>It is kept in the story; nothing is printed.</source>
        <translation>Conservée dans l’historique&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Rédiger la réponse</translation>
    </message>
    <message>
        <source>Approve the reply</source>
        <translation>Valider la réponse</translation>
    </message>
    <message>
        <source>Send the reply back…</source>
        <translation>Renvoyer la réponse…</translation>
    </message>
    <message>
        <source>Record that it left…</source>
        <translation>Noter la remise ou l’envoi…</translation>
    </message>
    <message>
        <source>Publish the answer…</source>
        <translation>Publier la réponse…</translation>
    </message>
    <message>
        <source>Publish it no more</source>
        <translation>Retirer de la publication</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Attribuer…</translation>
    </message>
    <message>
        <source>Extend the term…</source>
        <translation>Prolonger le délai…</translation>
    </message>
    <message>
        <source>Consult a third party…</source>
        <translation>Consulter un tiers…</translation>
    </message>
    <message>
        <source>The third party answered…</source>
        <translation>Le tiers a répondu…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectifier…</translation>
    </message>
    <message>
        <source>Attempt to reach…</source>
        <translation>Noter une tentative…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Withdrawal asked for…</source>
        <translation>Retrait demandé…</translation>
    </message>
    <message>
        <source>Close as withdrawn…</source>
        <translation>Clore pour retrait…</translation>
    </message>
    <message>
        <source>Complaint received…</source>
        <translation>Plainte reçue…</translation>
    </message>
    <message>
        <source>The head&apos;s answer…</source>
        <translation>Réponse du président…</translation>
    </message>
    <message>
        <source>Commission (CDAI)…</source>
        <translation>Commission (CDAI)…</translation>
    </message>
    <message>
        <source>Court…</source>
        <translation>Tribunal…</translation>
    </message>
    <message>
        <source>The letter then waits for approval.</source>
        <translation>La lettre attend ensuite la validation.</translation>
    </message>
    <message>
        <source>The letter can then be printed and leave.</source>
        <translation>La lettre peut ensuite être imprimée, puis remise ou envoyée.</translation>
    </message>
    <message>
        <source>It goes back to whoever wrote it; nothing is printed.</source>
        <translation>Elle retourne à son auteur&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>The term is met and the request is closed.</source>
        <translation>Le délai s’arrête et la demande est close.</translation>
    </message>
    <message>
        <source>Whoever looks for it finds it then, without knowing who asked.</source>
        <translation>Quiconque la cherche la trouve alors, sans savoir qui l’a demandée.</translation>
    </message>
    <message>
        <source>Nobody finds it any more; its number is kept.</source>
        <translation>Plus personne ne la trouve&#xa0;; son numéro est conservé.</translation>
    </message>
    <message>
        <source>To a person or a department; nothing is printed.</source>
        <translation>À une personne ou à un service&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Once, before the term ends. Prints the notice.</source>
        <translation>Une fois, avant l’expiration. L’avis est imprimé.</translation>
    </message>
    <message>
        <source>Prints the letter to the third party.</source>
        <translation>La lettre au tiers est imprimée.</translation>
    </message>
    <message>
        <source>A receipt marked as corrected can be printed after it.</source>
        <translation>Un récépissé portant la mention «&#xa0;Demande rectifiée&#xa0;» peut ensuite être imprimé.</translation>
    </message>
    <message>
        <source>PDF, PNG or JPEG up to 25 MB; files can also be dropped or pasted here.</source>
        <translation>PDF, PNG ou JPEG jusqu’à 25 Mo&#xa0;; les fichiers peuvent aussi être déposés ou collés ici.</translation>
    </message>
    <message>
        <source>An information officer then closes the request; nothing is printed.</source>
        <translation>Une personne chargée de l’information clôt ensuite la demande&#xa0;; rien n’est imprimé.</translation>
    </message>
    <message>
        <source>The requester wants no answer any more.</source>
        <translation>Le demandeur ne souhaite plus de réponse.</translation>
    </message>
    <message>
        <source>The head&apos;s term begins. Prints the receipt of the complaint.</source>
        <translation>Le délai du président commence. Le récépissé de la plainte est imprimé.</translation>
    </message>
    <message>
        <source>Prints the answer to the complaint.</source>
        <translation>La réponse à la plainte est imprimée.</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>Reprendre la réponse</translation>
    </message>
    <message>
        <source>Write another reply</source>
        <translation>Rédiger une autre réponse</translation>
    </message>
    <message>
        <source>Publish the answer anew…</source>
        <translation>Publier à nouveau la réponse…</translation>
    </message>
    <message>
        <source>The reply waits until somebody else has approved it.</source>
        <translation>La réponse attend la validation d’une autre personne.</translation>
    </message>
    <message>
        <source>An information officer or a supervisor takes the next step.</source>
        <translation>L’étape suivante revient à une personne chargée de l’information ou à un superviseur.</translation>
    </message>
    <message>
        <source>A supervisor records what the head answers to the complaint.</source>
        <translation>Un superviseur enregistre la réponse du président à la plainte.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} à {time}</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>by its meaning</source>
        <translation>d’après le sens</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>This file does not hold what the program can read.</source>
        <translation>Ce fichier ne contient pas ce que le logiciel peut lire.</translation>
    </message>
    <message>
        <source>The file is not there any more, or it cannot be read. Choose it again.</source>
        <translation>Le fichier n’est plus là ou ne peut pas être lu. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: shorten it, or attach it as a file.</source>
        <translation>Le texte dépasse {limit} caractères&#xa0;: abrégez-le ou joignez-le en fichier.</translation>
    </message>
    <message>
        <source>There are more than {limit}: leave some out.</source>
        <translation>Il y en a plus de {limit}&#xa0;: retirez-en.</translation>
    </message>
    <message>
        <source>It was done, but the answer was lost. Look at the request again.</source>
        <translation>L’opération a été faite, mais la réponse s’est perdue. Rouvrez la demande.</translation>
    </message>
    <message>
        <source>Write the day as day/month/year, for example 23/11/2026.</source>
        <translation>Écrivez la date sous la forme jour/mois/année, par exemple 23/11/2026.</translation>
    </message>
    <message>
        <source>Write the amount in dirhams, for example 12,50.</source>
        <translation>Écrivez le montant en dirhams, par exemple 12,50.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This day is before {earliest}.</source>
        <translation>Ce jour est antérieur au {earliest}.</translation>
    </message>
    <message>
        <source>This day is after {latest}.</source>
        <translation>Ce jour est postérieur au {latest}.</translation>
    </message>
    <message>
        <source>Write the mark as it stands on the receipt.</source>
        <translation>Écrivez le code du registre tel qu’il figure sur le récépissé.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Use 2 to 8 capital Latin letters and digits, a letter first: AZH1.</source>
        <translation>Utilisez 2 à 8 majuscules et chiffres, en commençant par une lettre&#xa0;: AZH1.</translation>
    </message>
    <message>
        <source>A reference looks like AZH1-2026-00123-1.</source>
        <translation>Un numéro d’ordre a la forme AZH1-2026-00123-1.</translation>
    </message>
    <message>
        <source>The reference was mistyped. Compare it with the paper.</source>
        <translation>Le numéro d’ordre comporte une faute de frappe. Comparez avec le document.</translation>
    </message>
    <message>
        <source>No request has the reference {reference} in this office.</source>
        <translation>Aucune demande ne porte le numéro {reference} dans ce bureau.</translation>
    </message>
    <message>
        <source>The catalogue has no record {record}.</source>
        <translation>Le catalogue n’a pas de fiche {record}.</translation>
    </message>
    <message>
        <source>Another department has this name.</source>
        <translation>Un autre service porte cette désignation.</translation>
    </message>
    <message>
        <source>Nobody here has the name {name}.</source>
        <translation>Personne ici ne porte le nom {name}.</translation>
    </message>
    <message>
        <source>Write at least one letter or digit to look for.</source>
        <translation>Écrivez au moins une lettre ou un chiffre à rechercher.</translation>
    </message>
    <message>
        <source>Use at least {least} characters.</source>
        <translation>Utilisez au moins {least} caractères.</translation>
    </message>
    <message>
        <source>This is the password you were given. Choose another one.</source>
        <translation>C’est le mot de passe qui vous a été remis. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The office&apos;s settings cannot be read at {field}. Nothing is lost; the administrator puts the file settings.toml right.</source>
        <translation>Les réglages du bureau sont illisibles à {field}. Rien n’est perdu&#xa0;; l’administrateur corrige le fichier settings.toml.</translation>
    </message>
    <message>
        <source>This paper is not made in this size.</source>
        <translation>Ce document n’existe pas dans ce format.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB. It was not attached.</source>
        <translation>Le fichier dépasse {limit_mb} Mo. Il n’a pas été pris.</translation>
    </message>
    <message>
        <source>Only PDF files and PNG or JPEG pictures can be taken. Nothing was attached.</source>
        <translation>Seuls les fichiers PDF et les images PNG ou JPEG sont acceptés. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>{place} is never filled in in this letter. Use {known}. Nothing was changed.</source>
        <translation>{place} n’est jamais rempli dans cette lettre. Utilisez {known}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The law wants {place} in this letter (art. {article}): put it back. Nothing was changed.</source>
        <translation>La loi exige {place} dans cette lettre (article {article})&#xa0;: remettez-le. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Article 10 has the classes 1 to 19.</source>
        <translation>L’article 10 compte les catégories 1 à 19.</translation>
    </message>
    <message>
        <source>This says who asked, by name, phone, e-mail or identity number. Everybody may read it: write it without.</source>
        <translation>Ce texte dit qui a fait la demande, par son nom, son téléphone, son adresse électronique ou son numéro d’identité. Chacun pourra le lire&#xa0;: écrivez-le sans cela.</translation>
    </message>
    <message>
        <source>{record} has this title already.</source>
        <translation>{record} porte déjà ce titre.</translation>
    </message>
    <message>
        <source>This file is neither XLSX nor CSV in UTF-8. Save it as one of these and choose it again; nothing was changed.</source>
        <translation>Ce fichier n’est ni au format XLSX ni au format CSV en UTF-8. Enregistrez-le sous l’un des deux et choisissez-le à nouveau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB. Nothing was changed.</source>
        <translation>Le fichier dépasse {limit_mb} Mo. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing below the first row of the file, which names the columns. Nothing was changed.</source>
        <translation>Il n’y a rien sous la première ligne du fichier, qui nomme les colonnes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The first row of the file names the columns, and {column} is none. Write your rows into the example file; nothing was changed.</source>
        <translation>La première ligne du fichier nomme les colonnes, et {column} n’en est pas une. Écrivez vos lignes dans le fichier d’exemple&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The first row of the file names the column {column} twice. Nothing was changed.</source>
        <translation>La première ligne du fichier nomme deux fois la colonne {column}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is a value in a column that the first row does not name.</source>
        <translation>Une valeur se trouve dans une colonne que la première ligne ne nomme pas.</translation>
    </message>
    <message>
        <source>This is a formula, or the error of one. Paste its result instead.</source>
        <translation>C’est une formule, ou l’erreur d’une formule. Collez son résultat à la place.</translation>
    </message>
    <message>
        <source>Row {row} says the same.</source>
        <translation>La ligne {row} dit la même chose.</translation>
    </message>
    <message>
        <source>Rows of the file are wrong, the first is row {row}. Nothing was changed.</source>
        <translation>Des lignes du fichier sont erronées, la première est la ligne {row}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The search knows no meaning {key}. Nothing was changed.</source>
        <translation>La recherche ne connaît aucun sens {key}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write at least {least} terms, in whichever fields: one then stands for others.</source>
        <translation>Écrivez au moins {least} termes, dans n’importe quels champs&#xa0;: l’un vaut alors pour l’autre.</translation>
    </message>
    <message>
        <source>{term} is too long: {words} words and {letters} letters at most.</source>
        <translation>{term} est trop long&#xa0;: {words} mots et {letters} lettres au plus.</translation>
    </message>
    <message>
        <source>{term} is there already. Take one out.</source>
        <translation>{term} y est déjà. Retirez-en un.</translation>
    </message>
    <message>
        <source>{term} names nothing: the search leaves such words out. Take it out.</source>
        <translation>{term} ne désigne rien&#xa0;: la recherche ignore ces mots. Retirez-le.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Try again.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>A wrong password was given too often. Try again in {seconds} s.</source>
        <translation>Un mot de passe erroné a été saisi trop souvent. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>This password was given to you. Choose one of your own first.</source>
        <translation>Ce mot de passe vous a été remis. Choisissez d’abord le vôtre.</translation>
    </message>
    <message>
        <source>Another account has the name {user}.</source>
        <translation>Un autre compte porte le nom {user}.</translation>
    </message>
    <message>
        <source>This form was already registered as {reference}, with other contents.</source>
        <translation>Ce formulaire a déjà été enregistré sous le n° {reference}, avec un autre contenu.</translation>
    </message>
    <message>
        <source>This step is not possible where the request stands now. Nothing was changed.</source>
        <translation>Cette étape n’est pas possible dans l’état actuel de la demande. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This step is not for your role. Ask a supervisor. Nothing was changed.</source>
        <translation>Cette étape ne relève pas de votre rôle. Adressez-vous à un superviseur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{day} is a Saturday or Sunday: the office is closed anyway. Nothing was changed.</source>
        <translation>Le {day} est un samedi ou un dimanche&#xa0;: le bureau est fermé de toute façon. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{day} is a day off already: {name}. Nothing was changed.</source>
        <translation>Le {day} est déjà chômé&#xa0;: {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No exceptional closure is entered for {day}. Nothing was changed.</source>
        <translation>Aucune fermeture exceptionnelle n’est enregistrée pour le {day}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This feast is confirmed for {day} already. Nothing was changed.</source>
        <translation>Cette fête est déjà confirmée pour le {day}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This feast is expected on {estimate}, and the moon moves it by {most} days at most.</source>
        <translation>Cette fête est attendue le {estimate}&#xa0;; l’observation de la lune ne la déplace que de {most} jours au plus.</translation>
    </message>
    <message>
        <source>You wrote this reply: somebody else has to approve it. Nothing was changed.</source>
        <translation>Vous avez rédigé cette réponse&#xa0;: une autre personne doit la valider. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Who works on it, and until when, is as you chose already. Nothing was changed.</source>
        <translation>L’attribution et l’échéance interne sont déjà celles que vous avez choisies. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The term was extended before: it can be extended once. Nothing was changed.</source>
        <translation>Le délai a déjà été prolongé&#xa0;: il ne peut l’être qu’une fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The term ended on {due_on}: it can only be extended before its end.</source>
        <translation>Le délai a expiré le {due_on}&#xa0;: il ne peut être prolongé qu’avant son expiration.</translation>
    </message>
    <message>
        <source>No third party waits to be heard. Nothing was changed.</source>
        <translation>Aucune réponse de tiers n’est attendue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No answer to this request is published. Nothing was changed.</source>
        <translation>Aucune réponse à cette demande n’est publiée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No complaint waits for an answer. Nothing was changed.</source>
        <translation>Aucune plainte n’attend de réponse. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another site owns {reference} and decides on it. Nothing was changed.</source>
        <translation>La demande {reference} relève d’un autre site, qui en décide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{by} has meanwhile taken a step on this request. Look at it again first.</source>
        <translation>{by} est intervenu(e) entre-temps sur cette demande. Revoyez-la d’abord.</translation>
    </message>
    <message>
        <source>{by} changed this meanwhile ({at}). Nothing was saved. It is shown as it is now. Look at it, then try again.</source>
        <translation>{by} a modifié ces données entre-temps ({at}). Rien n’a été enregistré. Elles sont affichées telles qu’elles sont maintenant. Vérifiez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The office&apos;s data were changed meanwhile ({at}). Nothing was saved. They are shown as they are now; what you wrote is kept. Look at them, then save again.</source>
        <translation>Les données du bureau ont été modifiées entre-temps ({at}). Rien n’a été enregistré. Elles sont affichées telles qu’elles sont maintenant&#xa0;; votre saisie est conservée. Vérifiez-les, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is already an office here.</source>
        <translation>Il y a déjà un bureau ici.</translation>
    </message>
    <message>
        <source>The computer says that today is {today}, and the last entry is of {last}. Nothing was saved. Put the computer&apos;s date right, or confirm it by signing in again.</source>
        <translation>L’ordinateur indique le {today}, et la dernière inscription date du {last}. Rien n’a été enregistré. Corrigez la date de l’ordinateur, ou confirmez-la en vous reconnectant.</translation>
    </message>
    <message>
        <source>There is nothing to print yet: the step this paper tells of was not taken.</source>
        <translation>Il n’y a encore rien à imprimer&#xa0;: l’étape dont parle ce document n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>No reply to {reference} has been written yet.</source>
        <translation>Aucune réponse à {reference} n’a encore été rédigée.</translation>
    </message>
    <message>
        <source>The contents of {reference} were erased.</source>
        <translation>Le contenu de {reference} a été effacé.</translation>
    </message>
    <message>
        <source>The file {file} is damaged. Work no further; have a backup restored.</source>
        <translation>Le fichier {file} est endommagé. Arrêtez le travail&#xa0;; faites restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The file keys.json is missing or damaged. Have it put back from a backup.</source>
        <translation>Le fichier keys.json manque ou est endommagé. Faites-le rétablir depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {file} is missing or damaged. Nothing was saved, so that no number is given twice. Have it put back from a backup.</source>
        <translation>Le fichier {file} manque ou est endommagé. Rien n’a été enregistré, pour qu’aucun numéro ne soit donné deux fois. Faites-le rétablir depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The office&apos;s records are missing from this computer, though numbers were given here. Have them put back from a backup.</source>
        <translation>Les données du bureau manquent sur cet ordinateur, alors que des numéros y ont été donnés. Faites-les rétablir depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The records here are an older copy: entries are missing. Nothing was saved; call whoever looks after the office.</source>
        <translation>Les données présentes sont une copie ancienne&#xa0;: des inscriptions manquent. Rien n’a été enregistré&#xa0;; appelez la personne chargée de la maintenance.</translation>
    </message>
    <message>
        <source>The record does not agree with itself. Call whoever looks after the office.</source>
        <translation>Le registre n’est pas cohérent. Appelez la personne chargée de la maintenance.</translation>
    </message>
    <message>
        <source>There is no office on this computer yet.</source>
        <translation>Il n’y a pas encore de bureau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Nothing was changed; check who may write there.</source>
        <translation>Impossible d’écrire {file}. Rien n’a été modifié&#xa0;; vérifiez les droits d’écriture.</translation>
    </message>
    <message>
        <source>Another program has held the records for more than {seconds} seconds. Nothing was saved; try again.</source>
        <translation>Un autre programme occupe les données depuis plus de {seconds} secondes. Rien n’a été enregistré&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; make room, try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed; try again.</source>
        <translation>{file} n’a pas pu être écrit. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>PySide6 {toolkit} crashes on this Python. Install PySide6 6.11.3.</source>
        <translation>PySide6 {toolkit} plante avec cette version de Python. Installez PySide6 6.11.3.</translation>
    </message>
    <message>
        <source>The search goes by words alone: the package that knows what they mean is missing or damaged. Install the program again.</source>
        <translation>La recherche se limite aux mots&#xa0;: le module qui en connaît le sens est absent ou endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Nothing was printed, and nothing is lost: see whether it is connected, or choose another one in Administration.</source>
        <translation>L’imprimante {printer} est introuvable. Rien n’a été imprimé, et rien n’est perdu&#xa0;: vérifiez son branchement, ou choisissez-en une autre dans Administration.</translation>
    </message>
    <message>
        <source>This computer has no usual printer. Nothing was printed, and nothing is lost: choose a printer in Administration, or save the paper as a file.</source>
        <translation>Cet ordinateur n’a pas d’imprimante habituelle. Rien n’a été imprimé, et rien n’est perdu&#xa0;: choisissez une imprimante dans Administration, ou enregistrez le document en fichier.</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the paper; nothing is lost. See whether it is on and has paper, then print again.</source>
        <translation>L’imprimante {printer} n’a pas accepté le document&#xa0;; rien n’est perdu. Vérifiez qu’elle est allumée et qu’elle a du papier, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The request {reference} has no such file. Look at it again.</source>
        <translation>La demande {reference} n’a pas ce fichier. Revoyez-la.</translation>
    </message>
    <message>
        <source>This is the only administrator. Give another account that role first; nothing was changed.</source>
        <translation>C’est le seul administrateur. Donnez d’abord ce rôle à un autre compte&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A newer version of the program made these records. Update the program.</source>
        <translation>Ces données viennent d’une version plus récente du logiciel. Mettez le logiciel à jour.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote a step here. Update the program.</source>
        <translation>Une version plus récente du logiciel a inscrit une étape ici. Mettez le logiciel à jour.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>{amount} DH</source>
        <translation>{amount} DH</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>En attente d’un tiers</translation>
    </message>
    <message>
        <source>Reply to be approved</source>
        <translation>Réponse à valider</translation>
    </message>
    <message>
        <source>Reply ready to hand over</source>
        <translation>Réponse prête à remettre</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse remise</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hors délai</translation>
    </message>
    <message>
        <source>Term extended</source>
        <translation>Délai prolongé</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Withdrawal asked for</source>
        <translation>Retrait demandé</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Rectifiée</translation>
    </message>
    <message>
        <source>Steps in conflict</source>
        <translation>Étapes en conflit</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance aujourd’hui</translation>
    </message>
    <message>
        <source>Within 5 working days</source>
        <translation>Sous 5 jours ouvrables</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Ready to hand over</source>
        <translation>Prêtes à remettre</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Plaintes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Request registered</source>
        <translation>Demande enregistrée</translation>
    </message>
    <message>
        <source>Paper printed</source>
        <translation>Document imprimé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Attempt to reach the requester</source>
        <translation>Tentative de joindre le demandeur</translation>
    </message>
    <message>
        <source>Request assigned</source>
        <translation>Demande attribuée</translation>
    </message>
    <message>
        <source>Third party consulted</source>
        <translation>Tiers consulté</translation>
    </message>
    <message>
        <source>Answer of the third party</source>
        <translation>Réponse du tiers</translation>
    </message>
    <message>
        <source>Term moved by the calendar</source>
        <translation>Délai modifié selon les jours chômés</translation>
    </message>
    <message>
        <source>Reply written</source>
        <translation>Réponse rédigée</translation>
    </message>
    <message>
        <source>Reply sent back</source>
        <translation>Réponse renvoyée</translation>
    </message>
    <message>
        <source>Reply approved</source>
        <translation>Réponse validée</translation>
    </message>
    <message>
        <source>Reply handed over or sent</source>
        <translation>Réponse remise ou envoyée</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Demande retirée</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>Demande rectifiée</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>Plainte reçue</translation>
    </message>
    <message>
        <source>Complaint answered</source>
        <translation>Réponse à la plainte</translation>
    </message>
    <message>
        <source>Commission (CDAI)</source>
        <translation>Commission (CDAI)</translation>
    </message>
    <message>
        <source>Administrative court</source>
        <translation>Tribunal administratif</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>Réponse publiée</translation>
    </message>
    <message>
        <source>Answer no longer published</source>
        <translation>Réponse retirée de la publication</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Dépôt direct au guichet</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Par courrier ordinaire</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>On the national portal</source>
        <translation>Sur le portail national</translation>
    </message>
    <message>
        <source>Moroccan citizen</source>
        <translation>Citoyen(ne) marocain(e)</translation>
    </message>
    <message>
        <source>Foreign resident</source>
        <translation>Résident(e) étranger(ère)</translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <source>Registration card</source>
        <translation>Carte d’immatriculation</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Carte de résidence</translation>
    </message>
    <message>
        <source>Receipt of a residence application</source>
        <translation>Récépissé de demande de titre de séjour</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Periodical</source>
        <translation>Périodique</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Circulaire</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Note de service</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Other documents of general character</source>
        <translation>Autres documents à caractère général</translation>
    </message>
    <message>
        <source>Consultation on the spot</source>
        <translation>Consultation sur place</translation>
    </message>
    <message>
        <source>Copy collected here</source>
        <translation>Remise sur place</translation>
    </message>
    <message>
        <source>By ordinary mail</source>
        <translation>Par courrier ordinaire</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>Par fax</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autre moyen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Copie papier</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Copie électronique</translation>
    </message>
    <message>
        <source>Another medium</source>
        <translation>Autre support</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Screen with pictures</source>
        <translation>Écran à pictogrammes</translation>
    </message>
    <message>
        <source>Typed by the clerk</source>
        <translation>Saisie par l’agent</translation>
    </message>
    <message>
        <source>Signs or typing in turn</source>
        <translation>Langue des signes ou échange écrit</translation>
    </message>
    <message>
        <source>Braille copy</source>
        <translation>Exemplaire en braille</translation>
    </message>
    <message>
        <source>With a companion</source>
        <translation>Avec un accompagnateur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Darija</source>
        <translation>Darija</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>Tarifit</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte digitale</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Ni signature ni empreinte</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remise en mains propres</translation>
    </message>
    <message>
        <source>Sent by mail</source>
        <translation>Envoi par courrier</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Envoi par courriel</translation>
    </message>
    <message>
        <source>Sent by fax</source>
        <translation>Envoi par fax</translation>
    </message>
    <message>
        <source>Put on the portal</source>
        <translation>Dépôt sur le portail</translation>
    </message>
    <message>
        <source>The information is given in full</source>
        <translation>Réponse favorable totale</translation>
    </message>
    <message>
        <source>A part of it is given</source>
        <translation>Réponse favorable partielle</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Information not available</source>
        <translation>Informations non disponibles</translation>
    </message>
    <message>
        <source>Exception of article 7</source>
        <translation>Exception de l’article 7</translation>
    </message>
    <message>
        <source>Already published</source>
        <translation>Informations déjà publiées</translation>
    </message>
    <message>
        <source>Asked for more than once this year</source>
        <translation>Demande répétée dans la même année</translation>
    </message>
    <message>
        <source>Request not clear</source>
        <translation>Demande imprécise</translation>
    </message>
    <message>
        <source>Still in preparation</source>
        <translation>Informations en cours de préparation</translation>
    </message>
    <message>
        <source>Deposited at Archives du Maroc</source>
        <translation>Informations déposées aux Archives du Maroc</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>National defence</source>
        <translation>Défense nationale</translation>
    </message>
    <message>
        <source>Internal and external security of the State</source>
        <translation>Sécurité intérieure et extérieure de l’État</translation>
    </message>
    <message>
        <source>Private life of individuals</source>
        <translation>Vie privée des personnes</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données à caractère personnel</translation>
    </message>
    <message>
        <source>Fundamental rights and freedoms</source>
        <translation>Libertés et droits fondamentaux</translation>
    </message>
    <message>
        <source>Protection of sources of information</source>
        <translation>Protection des sources d’information</translation>
    </message>
    <message>
        <source>Relations with another State or organisation</source>
        <translation>Relations avec un autre État ou une organisation intergouvernementale</translation>
    </message>
    <message>
        <source>Monetary, economic or financial policy of the State</source>
        <translation>Politique monétaire, économique ou financière de l’État</translation>
    </message>
    <message>
        <source>Industrial property, copyright and neighbouring rights</source>
        <translation>Propriété industrielle, droits d’auteur et droits voisins</translation>
    </message>
    <message>
        <source>Victims, witnesses, experts and whistle-blowers</source>
        <translation>Victimes, témoins, experts et dénonciateurs</translation>
    </message>
    <message>
        <source>Confidential under special laws</source>
        <translation>Informations confidentielles en vertu de lois particulières</translation>
    </message>
    <message>
        <source>Deliberations of the Councils of Ministers and of Government</source>
        <translation>Délibérations du Conseil des ministres et du Conseil du gouvernement</translation>
    </message>
    <message>
        <source>Administrative investigations</source>
        <translation>Enquêtes administratives</translation>
    </message>
    <message>
        <source>Court proceedings</source>
        <translation>Procédures judiciaires et préliminaires</translation>
    </message>
    <message>
        <source>Free, lawful and fair competition</source>
        <translation>Concurrence libre, licite et loyale</translation>
    </message>
    <message>
        <source>The request cannot be satisfied in time</source>
        <translation>La demande ne peut être satisfaite dans le délai</translation>
    </message>
    <message>
        <source>It asks for much information</source>
        <translation>Elle porte sur un grand nombre d’informations</translation>
    </message>
    <message>
        <source>The information cannot be provided in time</source>
        <translation>Les informations ne peuvent être fournies dans le délai</translation>
    </message>
    <message>
        <source>A third party must be consulted first</source>
        <translation>Un tiers doit être consulté au préalable</translation>
    </message>
    <message>
        <source>No reply in time</source>
        <translation>Absence de réponse dans le délai</translation>
    </message>
    <message>
        <source>Refusal, whole or in part</source>
        <translation>Refus total ou partiel</translation>
    </message>
    <message>
        <source>Incomplete reply</source>
        <translation>Réponse incomplète</translation>
    </message>
    <message>
        <source>Another cause</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Notified to the office</source>
        <translation>Notifié au bureau</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>Le bureau a répondu</translation>
    </message>
    <message>
        <source>Decision received</source>
        <translation>Décision reçue</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Exceptional closure</source>
        <translation>Fermeture exceptionnelle</translation>
    </message>
    <message>
        <source>Religious feast</source>
        <translation>Fête religieuse</translation>
    </message>
    <message>
        <source>1 Muharram</source>
        <translation>1er Moharram</translation>
    </message>
    <message>
        <source>Birth of the Prophet</source>
        <translation>Aïd Al Mawlid</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Aïd Al Fitr</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Aïd Al Adha</translation>
    </message>
    <message>
        <source>Reply in full</source>
        <translation>Réponse favorable totale</translation>
    </message>
    <message>
        <source>Reply in part</source>
        <translation>Réponse favorable partielle</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Avis de prolongation</translation>
    </message>
    <message>
        <source>Consultation of a third party</source>
        <translation>Consultation d’un tiers</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>Réponse à une plainte</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulaire de demande</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Letter of reply</source>
        <translation>Lettre de réponse</translation>
    </message>
    <message>
        <source>Letter to a third party</source>
        <translation>Lettre de consultation du tiers</translation>
    </message>
    <message>
        <source>Receipt of the complaint</source>
        <translation>Récépissé de la plainte</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Réponse à la plainte</translation>
    </message>
    <message>
        <source>Address for an envelope</source>
        <translation>Feuille d’adresse</translation>
    </message>
    <message>
        <source>Slip to be signed</source>
        <translation>Décharge à signer</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Dossier complet</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Rouleau de 80 mm</translation>
    </message>
    <message>
        <source>Large print (A4)</source>
        <translation>Gros caractères (A4)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>N° de la pièce d’identité</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Title in Arabic</source>
        <translation>Titre en arabe</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Text in Arabic</source>
        <translation>Texte en arabe</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>Note du bureau</translation>
    </message>
    <message>
        <source>Darija in Arabic letters</source>
        <translation>Darija en lettres arabes</translation>
    </message>
    <message>
        <source>Darija in Latin letters</source>
        <translation>Darija en lettres latines</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Published document</source>
        <translation>Document publié</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Published answer</source>
        <translation>Réponse publiée</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Documents and services</source>
        <translation>Documents et services</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Guide to services</source>
        <translation>Guide des services</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Class of article 10</source>
        <translation>Catégorie (article 10)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Reception clerk</source>
        <translation>Agent d’accueil</translation>
    </message>
    <message>
        <source>Information officer</source>
        <translation>Personne chargée de l’information</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Meanwhile: {what}, by {who}.</source>
        <translation>Entre-temps&#xa0;: {what}, par {who}.</translation>
    </message>
    <message>
        <source>Sent back by {who}: {reason}</source>
        <translation>Renvoyée par {who}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>nothing</name>
    <message>
        <source>No request is overdue. Those whose term has passed will appear here first.</source>
        <translation>Aucune demande n’est hors délai. Celles dont le délai a expiré s’affichent ici.</translation>
    </message>
    <message>
        <source>No request is due today. Those to be answered today appear here.</source>
        <translation>Aucune demande n’échoit aujourd’hui. Celles auxquelles il faut répondre aujourd’hui s’affichent ici.</translation>
    </message>
    <message>
        <source>No request is due within 5 working days. They appear here as the term comes near.</source>
        <translation>Aucune demande n’échoit sous 5 jours ouvrables. Elles s’affichent ici à l’approche du délai.</translation>
    </message>
    <message>
        <source>No reply waits for approval. A reply appears here once it is written.</source>
        <translation>Aucune réponse n’attend la validation. Une réponse s’affiche ici dès qu’elle est rédigée.</translation>
    </message>
    <message>
        <source>Somebody works on every open request. New ones appear here until they are assigned.</source>
        <translation>Toutes les demandes en cours sont attribuées. Les nouvelles s’affichent ici jusqu’à leur attribution.</translation>
    </message>
    <message>
        <source>No reply is ready to hand over. A reply appears here once it is approved, with the requester&apos;s phone.</source>
        <translation>Aucune réponse n’est prête à remettre. Une réponse s’affiche ici dès qu’elle est validée, avec le téléphone du demandeur.</translation>
    </message>
    <message>
        <source>No complaint waits for the head&apos;s answer. Complaints appear here with the head&apos;s own term.</source>
        <translation>Aucune plainte n’attend la réponse du président. Les plaintes s’affichent ici avec le délai de cette réponse.</translation>
    </message>
    <message>
        <source>No steps are in conflict. Requests on which two places have decided differently would appear here.</source>
        <translation>Aucune étape n’est en conflit. Les demandes sur lesquelles deux sites ont décidé différemment s’afficheraient ici.</translation>
    </message>
    <message>
        <source>Every request has been answered. New ones will appear here.</source>
        <translation>Toutes les demandes ont reçu une réponse. Les nouvelles s’afficheront ici.</translation>
    </message>
    <message>
        <source>No request is closed yet. Those answered or withdrawn will appear here.</source>
        <translation>Aucune demande n’est encore close. Celles qui ont reçu une réponse ou ont été retirées s’afficheront ici.</translation>
    </message>
</context>
<context>
    <name>office_data</name>
    <message>
        <source>Head of the papers</source>
        <translation>En-tête des documents</translation>
    </message>
    <message>
        <source>Where and when people are received</source>
        <translation>Lieu et horaires d’accueil</translation>
    </message>
    <message>
        <source>Who answers and who signs</source>
        <translation>Réponse et signature</translation>
    </message>
    <message>
        <source>Notice on personal data (law 09-08)</source>
        <translation>Protection des données à caractère personnel (loi n° 09-08)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Lignes d’en-tête</translation>
    </message>
    <message>
        <source>One line under another, at the head of the papers.</source>
        <translation>Une ligne sous l’autre, en haut des documents.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution ou organisme concerné</translation>
    </message>
    <message>
        <source>On form and receipt: who is asked for information.</source>
        <translation>Sur le formulaire et le récépissé&#xa0;: le destinataire de la demande.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The last line of every head.</source>
        <translation>La dernière ligne de chaque en-tête.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Before the day on form, receipt and letter.</source>
        <translation>Avant la date sur le formulaire, le récépissé et la lettre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>On the form, and at the foot of the letter.</source>
        <translation>Sur le formulaire et au pied de la lettre.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>At the foot of the letter.</source>
        <translation>Au pied de la lettre.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>At the foot of the letter; left out if empty.</source>
        <translation>Au pied de la lettre&#xa0;; omis si vide.</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Designated person (law 31-13, article 12)</source>
        <translation>Personne chargée de l’information (loi n° 31-13, article 12)</translation>
    </message>
    <message>
        <source>On form, receipt and letter.</source>
        <translation>Sur le formulaire, le récépissé et la lettre.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Under the letter.</source>
        <translation>Sous le texte de la lettre.</translation>
    </message>
    <message>
        <source>In what quality</source>
        <translation>Qualité du signataire</translation>
    </message>
    <message>
        <source>Under the letter, above the name.</source>
        <translation>Sous le texte de la lettre, au-dessus du nom.</translation>
    </message>
    <message>
        <source>Number of the CNDP&apos;s authorisation</source>
        <translation>N° de l’autorisation de la CNDP</translation>
    </message>
    <message>
        <source>On the form.</source>
        <translation>Sur le formulaire.</translation>
    </message>
    <message>
        <source>What the data are processed for</source>
        <translation>Finalité du traitement</translation>
    </message>
    <message>
        <source>Who receives the data</source>
        <translation>Destinataires des données</translation>
    </message>
    <message>
        <source>Where people may see, correct or object</source>
        <translation>Contact pour l’accès, la rectification et l’opposition</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>What whoever answers has written</source>
        <translation>Ce que le rédacteur a écrit</translation>
    </message>
    <message>
        <source>The list of enclosures, if there are any</source>
        <translation>La liste des pièces jointes, s’il y en a</translation>
    </message>
    <message>
        <source>What copies and sending cost, if there is something to pay</source>
        <translation>Le coût des copies et de l’envoi, s’il y a à payer</translation>
    </message>
    <message>
        <source>The conditions of reuse</source>
        <translation>Les conditions de réutilisation</translation>
    </message>
    <message>
        <source>Where the requester may complain, and until when</source>
        <translation>Les voies de recours et leurs délais</translation>
    </message>
    <message>
        <source>The subject of the request</source>
        <translation>L’objet de la demande</translation>
    </message>
    <message>
        <source>The number of the request</source>
        <translation>Le numéro de la demande</translation>
    </message>
    <message>
        <source>The day on which the request was received</source>
        <translation>La date de réception de la demande</translation>
    </message>
    <message>
        <source>What is not given</source>
        <translation>Les informations non communiquées</translation>
    </message>
    <message>
        <source>The grounds of the law, with its exceptions</source>
        <translation>Les motifs de droit, avec les exceptions</translation>
    </message>
    <message>
        <source>The facts behind the decision</source>
        <translation>Les motifs de fait de la décision</translation>
    </message>
    <message>
        <source>The ground of the law for more time</source>
        <translation>Le motif légal de la prolongation</translation>
    </message>
    <message>
        <source>Why this request needs more time</source>
        <translation>La justification propre à cette demande</translation>
    </message>
    <message>
        <source>The new last day of the reply</source>
        <translation>La nouvelle échéance de la réponse</translation>
    </message>
    <message>
        <source>By how long the term is extended</source>
        <translation>La durée dont le délai est prolongé</translation>
    </message>
    <message>
        <source>What the third party is asked</source>
        <translation>Les informations concernées</translation>
    </message>
    <message>
        <source>Until when the third party may answer</source>
        <translation>Le délai de réponse du tiers</translation>
    </message>
    <message>
        <source>What the head of the institution decided</source>
        <translation>La décision du président</translation>
    </message>
    <message>
        <source>The day on which the complaint was received</source>
        <translation>La date de réception de la plainte</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Who works on it is recorded.</source>
        <translation>L’attribution est enregistrée.</translation>
    </message>
    <message>
        <source>The consultation is recorded; the term of reply goes on.</source>
        <translation>La consultation est enregistrée&#xa0;; le délai de réponse continue de courir.</translation>
    </message>
    <message>
        <source>The answer of the third party is recorded.</source>
        <translation>La réponse du tiers est enregistrée.</translation>
    </message>
    <message>
        <source>The term is extended: the notice leaves before it ends.</source>
        <translation>Le délai est prolongé&#xa0;: l’avis part avant l’expiration du premier délai.</translation>
    </message>
    <message>
        <source>The reply is sent back; its words are kept.</source>
        <translation>La réponse est renvoyée&#xa0;; son texte est conservé.</translation>
    </message>
    <message>
        <source>The reply is approved: the letter may leave.</source>
        <translation>La réponse est validée&#xa0;: la lettre peut être remise ou envoyée.</translation>
    </message>
    <message>
        <source>The reply has left, and the request is closed.</source>
        <translation>La réponse est remise ou envoyée, et la demande est close.</translation>
    </message>
    <message>
        <source>The correction is recorded.</source>
        <translation>La rectification est enregistrée.</translation>
    </message>
    <message>
        <source>The attempt is recorded.</source>
        <translation>La tentative est enregistrée.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>It is recorded; an information officer closes the request.</source>
        <translation>C’est enregistré&#xa0;; une personne chargée de l’information clôt la demande.</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>La demande est retirée.</translation>
    </message>
    <message>
        <source>The complaint is recorded: the head&apos;s term has begun.</source>
        <translation>La plainte est enregistrée&#xa0;: le délai du président a commencé.</translation>
    </message>
    <message>
        <source>The head&apos;s answer is recorded.</source>
        <translation>La réponse du président est enregistrée.</translation>
    </message>
    <message>
        <source>What the commission did is recorded.</source>
        <translation>L’échange avec la commission est enregistré.</translation>
    </message>
    <message>
        <source>What the court did is recorded.</source>
        <translation>L’échange avec le tribunal est enregistré.</translation>
    </message>
    <message>
        <source>The answer is published: whoever looks for it finds it.</source>
        <translation>La réponse est publiée&#xa0;: quiconque la cherche la trouve.</translation>
    </message>
    <message>
        <source>The answer is published no more; its words are kept.</source>
        <translation>La réponse n’est plus publiée&#xa0;; son texte est conservé.</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>{paper}, original, in {language}</source>
        <translation>{paper}, original · {language}</translation>
    </message>
    <message>
        <source>{paper}, copy {number}, in {language}</source>
        <translation>{paper}, copie n° {number} · {language}</translation>
    </message>
    <message>
        <source>The requester was reached.</source>
        <translation>Le demandeur a été joint.</translation>
    </message>
    <message>
        <source>Nobody was reached.</source>
        <translation>Le demandeur n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Letter number {number}</source>
        <translation>Lettre n° {number}</translation>
    </message>
    <message>
        <source>Enclosed: {names}</source>
        <translation>Pièces jointes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Informations concernées</translation>
    </message>
    <message>
        <source>Text of the complaint</source>
        <translation>Texte de la plainte</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>What everybody may read</source>
        <translation>Ce que chacun peut lire</translation>
    </message>
    <message>
        <source>Assigned to {names}</source>
        <translation>Attribuée à&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Given back: nobody works on it.</source>
        <translation>Remise dans la liste&#xa0;: personne ne la traite.</translation>
    </message>
    <message>
        <source>Internal day: {day}</source>
        <translation>Échéance interne&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Answer wanted by {day}</source>
        <translation>Réponse souhaitée au plus tard le {day}</translation>
    </message>
    <message>
        <source>It consents.</source>
        <translation>Accord donné.</translation>
    </message>
    <message>
        <source>It does not consent.</source>
        <translation>Accord refusé.</translation>
    </message>
    <message>
        <source>Its reasons</source>
        <translation>Ses raisons</translation>
    </message>
    <message>
        <source>Reply due on {day}</source>
        <translation>Réponse attendue le {day}</translation>
    </message>
    <message>
        <source>Answer to the complaint: {new} instead of {old}</source>
        <translation>Réponse à la plainte&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>Reply: {new} instead of {old}</source>
        <translation>Réponse&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>The head answers by {day}</source>
        <translation>Réponse du président au plus tard le {day}</translation>
    </message>
    <message>
        <source>The complaint is upheld.</source>
        <translation>La plainte est admise.</translation>
    </message>
    <message>
        <source>The complaint is not upheld.</source>
        <translation>La plainte est rejetée.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Référence de la commission ou du tribunal</translation>
    </message>
    <message>
        <source>Grounds: {names}</source>
        <translation>Motifs de droit&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Article 7: {names}</source>
        <translation>Article 7&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Cost of copies: {amount}</source>
        <translation>Coût des documents&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>{field}: {new} instead of {old}</source>
        <translation>{field}&#xa0;: {new} au lieu de {old}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(champ vide)</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motif&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The content was erased.</source>
        <translation>Le contenu a été effacé.</translation>
    </message>
</context>
</TS>
