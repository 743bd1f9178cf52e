// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/compositor.h"

#include <QGuiApplication>
#include <QLibrary>

namespace flow::ui {

using namespace Qt::StringLiterals;

bool hasCompositor()
{
#if QT_CONFIG(xcb)
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->display()) return true;
    // Whoever composes the screen owns a selection of this name. The library is there whenever Qt talks to an X server; a
    // dependency of the build is not worth two calls.
    using Display = struct _XDisplay;
    using InternAtom = unsigned long (*)(Display *, const char *, int);
    using SelectionOwner = unsigned long (*)(Display *, unsigned long);
    static QLibrary library(u"X11"_s, 6);
    static const auto internAtom = reinterpret_cast<InternAtom>(library.resolve("XInternAtom"));
    static const auto selectionOwner = reinterpret_cast<SelectionOwner>(library.resolve("XGetSelectionOwner"));
    if (!internAtom || !selectionOwner) return true;
    return selectionOwner(x11->display(), internAtom(x11->display(), "_NET_WM_CM_S0", 0)) != 0;
#else
    return true;
#endif
}

} // namespace flow::ui
