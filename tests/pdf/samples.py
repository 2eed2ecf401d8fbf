"""Papers to look at and to compare: an office and people who evidently do not exist."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from citizen_office.domain.answers import AnswerCard
from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.catalogue import (
    AnsweredCard,
    AnsweredTheme,
    CommitmentCard,
    CommitmentLine,
    OutcomeCard,
    ProposalCard,
    ProposalLine,
    ThemeCard,
    WorkshopCard,
)
from citizen_office.domain.choices import (
    ApplicantKind,
    Channel,
    ComplaintCause,
    Container,
    Delivery,
    Dispatch,
    Exemption,
    ExtensionGround,
    Ground,
    Help,
    IdKind,
    Language,
    Mark,
    Medium,
    Outcome,
    RecordField,
    Spoken,
)
from citizen_office.domain.codes import CatalogueId, DeskCode
from citizen_office.domain.deadlines import Step, Term, Terms, Unit
from citizen_office.domain.facts import Facts
from citizen_office.domain.intake import Applicant, Assistance, NewRequest, Witness
from citizen_office.domain.papers import (
    ComplaintAnswer,
    ComplaintReceipt,
    DeliverySlip,
    ExtensionNotice,
    HistoryLine,
    HistoryPaper,
    Letter,
    ListPaper,
    OfficeData,
    RecordPaper,
    RegisterLine,
    RegisterPaper,
    Sheet,
    ThirdPartyLetter,
    Words,
)
from citizen_office.domain.publications import Publication, PublicationKind
from citizen_office.domain.references import Reference
from citizen_office.domain.replies import Enclosure, NewReply, check
from citizen_office.domain.state import Status
from citizen_office.domain.steps import (
    ComplaintAnswered,
    ComplaintReceived,
    Extended,
    ThirdPartyAsked,
)

SITE = UUID(int=1)
LETTERHEAD = (
    Words("المملكة المغربية", "Royaume du Maroc"),
    Words("وزارة الداخلية", "Ministère de l’Intérieur"),
    Words("إقليم تطوان", "Province de Tétouan"),
    Words("جماعة تطوان", "Commune de Tétouan"),
)
TERMS = Terms(
    steps={
        Step.REPLY: Term(20, Unit.WORKING, "16"),
        Step.COMPLAINT: Term(20, Unit.WORKING, "19"),
        Step.HEAD: Term(15, Unit.PLAIN, "19"),
        Step.CDAI: Term(30, Unit.PLAIN, "20"),
        Step.CDAI_DECISION: Term(30, Unit.PLAIN, "20"),
        Step.COURT: Term(60, Unit.PLAIN, "21"),
    },
    urgent=Term(3, Unit.PLAIN, "17"),
    extension=Term(20, Unit.WORKING, "16"),
    urgent_extension=Term(3, Unit.PLAIN, "17"),
)
OFFICE = OfficeData(
    institution=Words("جماعة تطوان", "Commune de Tétouan"),
    letterhead=LETTERHEAD,
    service=Words("مكتب المواطن – مقر الأزهر", "Bureau du citoyen – siège Al Azhar"),
    address=Words("شارع المثال، رقم 1، تطوان", "1, avenue de l’Exemple, Tétouan"),
    city=Words("تطوان", "Tétouan"),
    hours=Words("من الاثنين إلى الجمعة، من 9:00 إلى 16:00", "du lundi au vendredi, 9 h – 16 h"),
    phone="0539000000",
    email="bureau@exemple.invalid",
    designated_person=Words("نجوى النموذجية", "Najwa Namoudajia"),
    signatory=Words("سليم التجريبي", "Salim Tajribi"),
    signatory_quality=Words("رئيس مجلس جماعة تطوان", "Le président du conseil de la commune"),
    salutation=True,
    cndp_number="A-000/0000",
    purpose=Words("معالجة طلبات الحصول على المعلومات", "traitement des demandes d’information"),
    recipients=Words("الشخص المكلف ومصالح الجماعة", "personne chargée et services communaux"),
    contact=Words("مكتب المواطن، مقر الجماعة", "Bureau du citoyen, siège de la commune"),
    is_fictitious=True,
)
CITIZEN = Applicant(
    kind=ApplicantKind.CITIZEN,
    id_kind=IdKind.CNIE,
    id_number="L123456",
    first_name="فاطمة الزهراء",
    last_name="المثالية",
    address="حي المثال، زنقة 7، رقم 12، تطوان",
    latin_first_name="Fatima Zahra",
    latin_last_name="El Mithalia",
    phone="0612345678",
    email="fatima@exemple.invalid",
)
PLAIN = NewRequest(applicant=CITIZEN, subject="برنامج عمل الجماعة 2023-2028 وميزانيته السنوية")
HELPED = replace(
    PLAIN,
    details="الصفحات المتعلقة بمرافق القرب (ملاعب القرب والمكتبات)، مع الاعتمادات المرصودة.",
    period_from=date(2023, 1, 1),
    period_to=date(2026, 6, 30),
    contained_in=(Container.DOCUMENT, Container.REPORT, Container.DATABASE),
    delivery=Delivery.ON_SITE,
    medium=Medium.PAPER,
    assistance=Assistance(
        kinds=(Help.READ_ALOUD, Help.TYPED_BY_CLERK),
        read_back_in=Spoken.DARIJA,
        read_back_confirmed=True,
        mark=Mark.THUMBPRINT,
        mark_reason="تعذر التوقيع",
        witnesses=(Witness("زينب الافتراضية", "L654321", "جارة"),),
    ),
)
BY_MAIL = replace(PLAIN, channel=Channel.MAIL)
FOREIGNER = replace(
    CITIZEN,
    kind=ApplicantKind.FOREIGN_RESIDENT,
    id_kind=IdKind.RESIDENCE_CARD,
    id_number="G000000X",
    first_name="José",
    last_name="Ejemplo",
    latin_first_name=None,
    latin_last_name=None,
    address="12, rue de l’Exemple, Tétouan",
)
MINIMAL = NewRequest(
    applicant=replace(CITIZEN, latin_first_name=None, latin_last_name=None, phone=None, email=None),
    subject="لائحة المرافق",
)
LONG_WORDS = (
    "المعلومات المتعلقة بصفقات الجماعة وعقودها ومحاضر لجانها (2019-2026)، "
    "appel d’offres n° 12/2024 "
)
MAXIMAL = replace(
    HELPED,
    applicant=replace(
        CITIZEN,
        first_name="فاطمة الزهراء خديجة أم كلثوم بنت عبد الرحمان بن عبد السلام الافتراضية",
        last_name="بنعبد الجليل المثالي النموذجي التجريبي الخيالي الذي لا وجود له في أي سجل",
        address="حي المثال الكبير، شارع الأمثلة، العمارة 12، الطابق 3، الشقة 7، " * 5,
        fax="0539000001",
    ),
    urgent=True,
    urgent_reason="حماية سلامة سكان عمارة مهددة بالسقوط حسب تقرير الخبرة",
    subject=(LONG_WORDS * 9)[:500],
    details=(LONG_WORDS * 300)[:20_000],
    contained_in=tuple(Container),
    delivery=Delivery.FAX,
    medium=Medium.OTHER,
    assistance=Assistance(
        kinds=tuple(Help),
        read_back_in=Spoken.TARIFIT,
        read_back_confirmed=True,
        mark=Mark.NONE,
        mark_reason="كسر في اليد اليمنى",
        witnesses=(
            Witness("زينب الافتراضية", "L654321", "جارة"),
            Witness("عمر المثالي", "L111111", "ابن"),
        ),
    ),
)
BODY = (
    "تجدون رفقته نسخة من برنامج عمل الجماعة 2023-2028 كما صادق عليه المجلس في دورته العادية.\n"
    "كما نحيطكم علما بأن الميزانيات السنوية منشورة على موقع الجماعة (www.exemple.invalid)، "
    "وأن الاعتمادات المرصودة لمرافق القرب برسم سنة 2026 بلغت 1.250.000,00 درهم."
)
BODY_FR = (
    "Vous trouverez ci-joint une copie du programme d’action de la commune 2023-2028, "
    "tel qu’adopté par le conseil en session ordinaire.\n"
    "Les budgets annuels sont publiés sur le site de la commune ; les crédits ouverts pour les "
    "équipements de proximité au titre de 2026 s’élèvent à 1 250 000,00 dirhams."
)


def sheet(request: NewRequest = HELPED, **changes: object) -> Sheet:
    """Return a registered request of a fictitious office."""
    made = Sheet(
        office=OFFICE,
        terms=TERMS,
        language=Language.ARABIC,
        request=request,
        reference=Reference(DeskCode("AZH1"), 2026, 123),
        received_on=date(2026, 11, 23),
        due_on=date(2026, 12, 21),
        registered_at=datetime(2026, 11, 23, 10, 35),  # noqa: DTZ001 – the wall clock in Morocco
        mark="9f3a61c0",
        clerk="سلمى التجريبية",
        site="مقر الأزهر",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def letter(dated: date | None = date(2026, 12, 7), **changes: object) -> Letter:
    """Return a reply that grants everything."""
    made = sheet(**changes)
    is_arabic = made.language is Language.ARABIC
    reply = NewReply(
        outcome=Outcome.FULL,
        text=BODY if is_arabic else BODY_FR,
        language=made.language,
        letter_number="2026/451",
        enclosures=(
            Enclosure("برنامج عمل الجماعة 2023-2028", 84),
            Enclosure("جدول الاعتمادات المرصودة"),
        )
        if is_arabic
        else (
            Enclosure("Programme d’action communal 2023-2028", 84),
            Enclosure("Tableau des crédits ouverts"),
        ),
    )
    return Letter(made, reply, dated)


SAID = {
    Language.ARABIC: {
        "text": "لا تتوفر مصالح الجماعة على نسخة موحدة من الوثيقة المطلوبة.",
        "reasons": "تتضمن الصفحات من 12 إلى 18 أسماء المستفيدين وعناوينهم وأرقام بطائقهم.\n"
        "ولم تودع نسخة خالية من هذه المعطيات لدى المصلحة المعنية إلى غاية اليوم.",
        "withheld": "الملحق رقم 2: لائحة المستفيدين (الصفحات من 12 إلى 18).",
        "published_in": "ميزانية جماعة تطوان برسم سنة 2026",
        "published_at": "www.exemple.invalid، صفحة «الميزانية»، ومقر الجماعة",
    },
    Language.FRENCH: {
        "text": "Les services de la commune ne disposent pas d’un exemplaire unique du document.",
        "reasons": "Les pages 12 à 18 portent les noms, adresses et numéros de carte d’identité des"
        " bénéficiaires.\nAucun exemplaire sans ces données n’a été déposé à ce jour.",
        "withheld": "Annexe n° 2 : liste des bénéficiaires (pages 12 à 18).",
        "published_in": "Budget 2026 de la commune de Tétouan",
        "published_at": "www.exemple.invalid, page « Budget », et siège de la commune",
    },
}


def refusal(
    outcome: Outcome = Outcome.REFUSED,
    grounds: tuple[Ground, ...] = (Ground.EXEMPT,),
    exceptions: tuple[Exemption, ...] = (Exemption.PERSONAL_DATA,),
    **changes: object,
) -> Letter:
    """Return a reply that is not full, with all that its grounds need and nothing else."""
    full = letter(**changes)
    said = SAID[full.sheet.language]
    reply = NewReply(
        outcome=outcome,
        text=said["text"],
        language=full.sheet.language,
        letter_number="2026/452",
        enclosures=full.reply.enclosures if outcome is Outcome.PARTIAL else (),
        grounds=grounds,
        exceptions=exceptions if Ground.EXEMPT in grounds else (),
        reasons=said["reasons"],
        withheld=said["withheld"] if outcome is Outcome.PARTIAL else None,
        published_in=said["published_in"] if Ground.PUBLISHED in grounds else None,
        published_at=said["published_at"] if Ground.PUBLISHED in grounds else None,
        repeats="AZH1-2026-00045-C" if Ground.REPEATED in grounds else None,
        cost=4250 if outcome is Outcome.PARTIAL else None,
    )
    check(reply)
    return replace(full, reply=reply)


def _own(language: Language, arabic: str, french: str) -> str:
    return arabic if language is Language.ARABIC else french


def extension(
    ground: ExtensionGround = ExtensionGround.LARGE, **changes: object
) -> ExtensionNotice:
    """Return the notice that a term is prolonged."""
    made = sheet(**changes)
    facts = Extended(site=SITE, on=date(2026, 12, 14), due_on=date(2027, 1, 21), ground=ground)
    reason = _own(
        made.language,
        "يتعلق الطلب بملفات ست سنوات موزعة على ثلاث مصالح.",
        "La demande porte sur six années de dossiers répartis entre trois services.",
    )
    return ExtensionNotice(made, facts, reason, "2026/453")


def consultation(
    answer_by: date | None = date(2026, 12, 10), **changes: object
) -> ThirdPartyLetter:
    """Return the letter to whoever gave the information in confidence."""
    made = sheet(**changes)
    said = made.language
    return ThirdPartyLetter(
        made,
        ThirdPartyAsked(site=SITE, on=date(2026, 12, 1), answer_by=answer_by, language=said),
        _own(said, "شركة النظافة الخيالية", "Société Propreté Fictive"),
        _own(said, "شارع المثال، رقم 5، تطوان", "5, avenue de l’Exemple, Tétouan"),
        _own(
            said,
            "العرض التقني الذي قدمتموه في إطار طلب العروض رقم 12/2024.",
            "L’offre technique que vous avez remise pour l’appel d’offres n° 12/2024.",
        ),
        "2026/454",
    )


def complaint(channel: Channel = Channel.IN_PERSON, **changes: object) -> ComplaintReceipt:
    """Return the receipt of a complaint to the head."""
    made = sheet(**changes)
    facts = ComplaintReceived(
        on=date(2027, 1, 4),
        due_on=date(2027, 1, 19),
        cause=ComplaintCause.INCOMPLETE,
        channel=channel,
        language=made.language,
    )
    text = _own(
        made.language,
        "لم تسلم لي سوى صفحتين من الوثيقة المطلوبة.",
        "Je n’ai reçu que deux pages du document demandé.",
    )
    moment = datetime(2027, 1, 4, 9, 12)  # noqa: DTZ001 – the wall clock in Morocco
    return ComplaintReceipt(made, facts, text, moment, "ab12cd34", "نجوى النموذجية")


def complaint_answer(*, upheld: bool = False, **changes: object) -> ComplaintAnswer:
    """Return the head's answer to that complaint."""
    asked = complaint(**changes)
    language = asked.sheet.language
    answer = ComplaintAnswered(
        site=SITE,
        complaint=SITE,
        on=date(2027, 1, 15),
        upheld=upheld,
        language=language,
        how=Dispatch.MAIL,
    )
    text = _own(
        language,
        "تتضمن باقي الصفحات معطيات شخصية لا يمكن فصلها.",
        "Les autres pages contiennent des données personnelles indissociables.",
    )
    return ComplaintAnswer(asked.sheet, asked.facts, answer, text, "2027/12")


def slip(delivered_on: date | None = date(2026, 12, 9), **changes: object) -> DeliverySlip:
    """Return what is signed for a reply that was handed over."""
    letter = refusal(Outcome.PARTIAL, **changes)
    return DeliverySlip(letter.sheet, letter.reply, date(2026, 12, 7), delivered_on)


def file(lines: tuple[HistoryLine, ...], **changes: object) -> HistoryPaper:
    """Return a whole file with these entries."""
    names = {SITE: "مقر الأزهر"}
    return HistoryPaper(sheet(**changes), date(2027, 2, 1), Status.ANSWERED, lines, names, {})


def entry(
    facts: Facts, content: dict[str, Any] | None, *, is_conflict: bool = False
) -> HistoryLine:
    """Return an entry as the whole file tells it."""
    moment = datetime(2026, 11, 23, 10, 35)  # noqa: DTZ001 – the wall clock in Morocco
    return HistoryLine(moment, "سلمى التجريبية", facts, content, "ab" * 32, is_conflict)


def register(*lines: RegisterLine, **changes: object) -> RegisterPaper:
    """Return the register of a month."""
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    made = RegisterPaper(OFFICE, Language.ARABIC, date(2026, 12, 1), first, last, lines)
    return replace(made, **changes)  # type: ignore[arg-type]


def registered_line(number: int = 123, **changes: object) -> RegisterLine:
    """Return a row of the register."""
    made = RegisterLine(
        reference=str(Reference(DeskCode("AZH1"), 2026, number)),
        received_on=date(2026, 11, 23),
        applicant="فاطمة الزهراء المثالية",
        subject=PLAIN.subject,
        channel=Channel.MAIL,
        due_on=date(2026, 12, 21),
        status=Status.REGISTERED,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


UNKNOWN = CommitmentLine("C2", 2, "", "", "minutes_only")
KNOWN = CommitmentLine("C3", 3, "عنوان للتجربة", "Titre d’essai", "official_page")
PROPOSAL = ProposalCard(
    id="W4-33",
    number=33,
    text="ربط جميع الأحياء بخطوط النقل الحضري.",
    text_in_source="ربط جميع الأحياء بخطوط النقل الحضري.",
    is_highlighted=True,
    workshop="",
    theme="الدمج الاجتماعي",
    theme_is_inferred=True,
    outcomes=(
        OutcomeCard(
            "W4-O2",
            "نص المآل للتجربة (التزام رقم 2).",
            is_inferred=True,
            commitments=(UNKNOWN, KNOWN),
        ),
    ),
    source="minutes-2022",
    theme_id="W4-T2",
    workshop_id="W4",
    workshop_number=4,
    theme_fr="Inclusion sociale",
)
EDITED = replace(
    PROPOSAL,
    workshop="ورشة للتجربة",
    workshop_fr="Atelier d’essai",
    theme_is_inferred=False,
    outcomes=(),
    own={
        RecordField.TEXT_AR: "نص المكتب",
        RecordField.TEXT_FR: "Relier tous les quartiers.",
        RecordField.NOTE: "ملاحظة للتجربة",
        RecordField.WITHDRAWN: "مكرر للتجربة",
    },
    is_withdrawn=True,
)
LINES = tuple(
    ProposalLine(
        f"W1-{n}", n, f"المقترح رقم {n} للتجربة. " + "كلمات " * (n % 30), is_highlighted=n % 7 == 0
    )
    for n in range(1, 50)
)
THEME = ThemeCard("W1-T1", "مجال للتجربة", "Thème d’essai", borders_inferred=False, proposals=LINES)
WORKSHOP = WorkshopCard(
    id="W1",
    number=1,
    title_ar="ورشة للتجربة",
    title_fr="Atelier d’essai",
    note="",
    themes=(replace(THEME, borders_inferred=True),),
    source="minutes-2022",
)
COMMITMENT = CommitmentCard(
    id="C3",
    number=3,
    code="MATET0003",
    title_ar="عنوان للتجربة",
    title_fr="",
    title_en="Title for a trial",
    text="نص الالتزام للتجربة.",
    starts="2023-01",
    ends="2024-03",
    owner="Department for a trial",
    knowledge="official_page",
    note="not for paper",
    source="ogp-matet0003",
    answers=(
        AnsweredCard(
            "W1-O2", "نص المآل للتجربة.", (AnsweredTheme(THEME, is_inferred=True, workshop=1),)
        ),
    ),
)
BARE = CommitmentCard("C6", 6, "", "", "", "", "", "", "", "", "text_to_be_supplied", "", "later")


DOCUMENT = Publication(
    id=CatalogueId("D7"),
    kind=PublicationKind.DOCUMENT,
    title_ar="ميزانية سنة افتراضية",
    title_fr="Budget d’une année fictive",
    place="https://example.org/budget",
    published_on=date(2025, 12, 31),
    art10=Art10Class.LOCAL_BUDGETS,
)
SERVICE = Publication(
    id=CatalogueId("S2"),
    kind=PublicationKind.SERVICE,
    title_ar="خدمة افتراضية",
    text="بطاقة وطنية افتراضية.\nالأجل: يومان.",
)


ANSWER = AnswerCard(
    id=CatalogueId("A4"),
    title="سؤال افتراضي عن ميزانية افتراضية",
    text="جواب افتراضي من سطرين.\nالسطر الثاني.",
    language=Language.ARABIC,
    published_on=date(2026, 11, 20),
)


def record(
    card: ProposalCard | CommitmentCard | Publication | AnswerCard, **changes: object
) -> RecordPaper:
    """Return a record of the catalogue to hand over."""
    made = RecordPaper(OFFICE, Language.ARABIC, date(2026, 11, 23), card)
    return replace(made, **changes)  # type: ignore[arg-type]


def listing(listed: WorkshopCard | tuple[CommitmentLine, ...], **changes: object) -> ListPaper:
    """Return a list of the catalogue to hand over."""
    made = ListPaper(OFFICE, Language.ARABIC, date(2026, 11, 23), listed)
    return replace(made, **changes)  # type: ignore[arg-type]
