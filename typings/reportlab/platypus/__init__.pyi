from reportlab.platypus.doctemplate import (
    BaseDocTemplate as BaseDocTemplate,
    NextPageTemplate as NextPageTemplate,
    PageTemplate as PageTemplate,
    SimpleDocTemplate as SimpleDocTemplate,
)
from reportlab.platypus.flowables import (
    CondPageBreak as CondPageBreak,
    Flowable as Flowable,
    Image as Image,
    KeepTogether as KeepTogether,
    PageBreak as PageBreak,
    Spacer as Spacer,
)
from reportlab.platypus.frames import Frame as Frame
from reportlab.platypus.paragraph import Paragraph as Paragraph
from reportlab.platypus.tables import Table as Table, TableStyle as TableStyle
