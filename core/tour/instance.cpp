// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"

#include "core/tour/instancedraft.h"

#include <QFile>

namespace flow::tour {

using namespace Qt::StringLiterals;

Result<Instance> readInstance(QByteArrayView json)
{
    if (json.startsWith("\xef\xbb\xbf")) json = json.sliced(3);
    InstanceDraft draft;
    JsonReader reader(json);
    // Half of the bytes of plain text are null; JSON has none.
    if (json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff") || (json.size() > 1 && (json[0] == 0 || json[1] == 0))) reader.failAt(u"/"_s, "utf16");
    if (const QByteArrayView text = json.trimmed(); !reader.failed() && !text.startsWith('{') && !text.startsWith('[')) reader.failAt(u"/"_s, "foreign");
    readDraft(reader, draft);
    if (!reader.failed() && draft.format != u"flowstage-instance-1") reader.failAt(u"format"_s, draft.format.isEmpty() ? "missing" : "version", draft.format);
    if (!reader.failed() && draft.artists.empty()) reader.failAt(u"artists"_s, "empty");
    if (reader.failed()) return std::unexpected(reader.error());
    Instance instance{{}, draft.ignored};
    FLOW_ASSIGN(instance.problem, resolveDraft(std::move(draft)));
    if (const auto sound = checkProblem(instance.problem); !sound) return failure(ErrorCode::FileFormat, sound.error().args, sound.error().detail);
    return instance;
}

Result<Instance> readInstanceFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return failure(ErrorCode::FileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    constexpr qint64 kMostBytes = 512 << 20;
    if (file.size() > kMostBytes) return failure(ErrorCode::FileTooLarge, {path, u"512 MB"_s});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (bytes.trimmed().isEmpty()) return failure(ErrorCode::FileEmpty, {path});
    return readInstance(bytes);
}

} // namespace flow::tour
