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
    Art10Class.LAWS: ("النصوص التشريعية والتنظيمية", "Lois et règlements"),
    Art10Class.BILLS: ("مشاريع القوانين", "Projets de loi"),
    Art10Class.FINANCE_BILLS: ("مشاريع قوانين المالية", "Projets de loi de finances"),
    Art10Class.MEMBERS_BILLS: ("مقترحات القوانين", "Propositions de loi"),
    Art10Class.LOCAL_BUDGETS: (
        "ميزانيات الجماعات الترابية وقوائمها المالية",
        "Budgets et comptes des collectivités",
    ),
    Art10Class.MISSIONS: (
        "المهام والهياكل ومعلومات الاتصال",
        "Missions, structures et coordonnées",
    ),
    Art10Class.PROCEDURES: (
        "الأنظمة والمساطر والدوريات والدلائل",
        "Procédures, circulaires et guides",
    ),
    Art10Class.SERVICES: ("قائمة الخدمات والوثائق المطلوبة", "Services et pièces demandées"),
    Art10Class.USER_RIGHTS: (
        "حقوق المرتفق وواجباته وطرق التظلم",
        "Droits, devoirs et recours de l’usager",
    ),
    Art10Class.LICENCES: ("شروط منح التراخيص", "Conditions des autorisations"),
    Art10Class.ELECTIONS: ("النتائج المفصلة للانتخابات", "Résultats détaillés des élections"),
    Art10Class.PUBLIC_CONTRACTS: (
        "برامج الصفقات العمومية ونتائجها",
        "Programmes et résultats des marchés publics",
    ),
    Art10Class.RECRUITMENT: (
        "مباريات التوظيف والامتحانات المهنية",
        "Concours et examens professionnels",
    ),
    Art10Class.SENIOR_POSTS: (
        "الترشيح لمناصب المسؤولية ونتائجه",
        "Candidatures aux postes de responsabilité",
    ),
    Art10Class.REPORTS: (
        "التقارير والبرامج والبلاغات والدراسات",
        "Rapports, programmes et études",
    ),
    Art10Class.STATISTICS: (
        "الإحصائيات الاقتصادية والاجتماعية",
        "Statistiques économiques et sociales",
    ),
    Art10Class.COMPANIES: ("المعلومات المتعلقة بالشركات", "Informations sur les sociétés"),
    Art10Class.COMPETITION: ("المنافسة الحرة والنزيهة", "Concurrence libre et loyale"),
}
