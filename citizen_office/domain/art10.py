"""The classes of information that law 31-13 has published by itself (art. 10)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Art10Class(StrEnum):
    """The 19 classes of information that art. 10 has published, in its order."""

    CONVENTIONS = "1"
    LAWS = "2"
    BILLS = "3"
    FINANCE_BILLS = "4"
    MEMBERS_BILLS = "5"
    LOCAL_BUDGETS = "6"
    MISSIONS = "7"
    PROCEDURES = "8"
    SERVICES = "9"
    USER_RIGHTS = "10"
    LICENCES = "11"
    ELECTIONS = "12"
    PUBLIC_CONTRACTS = "13"
    RECRUITMENT = "14"
    SENIOR_POSTS = "15"
    REPORTS = "16"
    STATISTICS = "17"
    COMPANIES = "18"
    COMPETITION = "19"


# Short names in Arabic and French. They are ours: the commune has yet to confirm them.
CLASS_NAMES: Mapping[Art10Class, tuple[str, str]] = {
    Art10Class.CONVENTIONS: ("الاتفاقيات", "Conventions"),
    Art10Class.LAWS: ("النصوص التشريعية والتنظيمية", "Textes législatifs et réglementaires"),
    Art10Class.BILLS: ("مشاريع القوانين", "Projets de loi"),
    Art10Class.FINANCE_BILLS: ("مشاريع قوانين المالية", "Projets de loi de finances"),
    Art10Class.MEMBERS_BILLS: ("مقترحات القوانين", "Propositions de loi"),
    Art10Class.LOCAL_BUDGETS: (
        "ميزانيات الجماعات الترابية وقوائمها المحاسبية والمالية",
        "Budgets et états comptables et financiers des collectivités territoriales",
    ),
    Art10Class.MISSIONS: (
        "المهام والهياكل الإدارية ومعلومات الاتصال",
        "Missions, structures et coordonnées",
    ),
    Art10Class.PROCEDURES: (
        "الأنظمة والمساطر والدوريات والدلائل",
        "Règlements, procédures, circulaires et guides",
    ),
    Art10Class.SERVICES: (
        "قائمة الخدمات والوثائق المطلوبة",
        "Liste des services et pièces demandées",
    ),
    Art10Class.USER_RIGHTS: (
        "حقوق المرتفق وواجباته وطرق التظلم",
        "Droits, obligations et recours de l’usager",
    ),
    Art10Class.LICENCES: (
        "شروط منح التراخيص ورخص الاستغلال",
        "Conditions des autorisations et licences d’exploitation",
    ),
    Art10Class.ELECTIONS: ("النتائج المفصلة للانتخابات", "Résultats détaillés des élections"),
    Art10Class.PUBLIC_CONTRACTS: (
        "البرامج التوقعية للصفقات العمومية ونتائجها",
        "Programmes prévisionnels et résultats des marchés publics",
    ),
    Art10Class.RECRUITMENT: (
        "برامج مباريات التوظيف والامتحانات المهنية ونتائجها",
        "Programmes et résultats des concours et examens professionnels",
    ),
    Art10Class.SENIOR_POSTS: (
        "الترشيح لمناصب المسؤولية والمناصب العليا ونتائجه",
        "Candidatures aux postes de responsabilité et leurs résultats",
    ),
    Art10Class.REPORTS: (
        "التقارير والبرامج والبلاغات والدراسات",
        "Rapports, programmes, communiqués et études",
    ),
    Art10Class.STATISTICS: (
        "الإحصائيات الاقتصادية والاجتماعية",
        "Statistiques économiques et sociales",
    ),
    Art10Class.COMPANIES: ("المعلومات المتعلقة بالشركات", "Informations sur les sociétés"),
    Art10Class.COMPETITION: (
        "المعلومات التي تضمن المنافسة الحرة والنزيهة",
        "Informations garantissant une concurrence libre et loyale",
    ),
}
