// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the widgets of the kit in both themes: flowstage-gallery FOLDER writes components-light.png, list-light.png and their dark twins there.
#include "ui/common/focusring.h"
#include "tests/ui/common/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace flow::ui;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    installTheme(app, theme);
    FocusRing ring;
    std::unique_ptr<QWidget> gallery(makeGallery()), list(makeListGallery());
    if (argc < 2) {
        gallery->show();
        return QApplication::exec();
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    for (const auto &[scheme, name] : {std::pair(Theme::Scheme::Light, u"light"_s), std::pair(Theme::Scheme::Dark, u"dark"_s)}) {
        theme.setSchemeChoice(scheme);
        gallery->show();
        gallery->findChild<QLineEdit *>(u"galleryFocus"_s)->setFocus();
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
        if (!gallery->grab().save(folder.filePath(u"components-%1.png"_s.arg(name)))) return 1;
        list->show();
        for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
        if (!list->grab().save(folder.filePath(u"list-%1.png"_s.arg(name)))) return 1;
    }
    return 0;
}
