// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/keyvalueview.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/textdelegate.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QVBoxLayout>

namespace exhibit {

class KeyValueView::Model : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRow(const std::vector<std::pair<std::string, std::string>>& values)
    {
        beginResetModel();
        m_values.clear();
        for (const auto& [column, value] : values)
            m_values.emplace_back(QString::fromStdString(column), QString::fromStdString(value));
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const auto& [column, value] = m_values[static_cast<std::size_t>(index.row())];
        if (role == Qt::ToolTipRole)
            return index.column() == 1 && value.size() > 60 ? value.left(2000) : QVariant();
        return index.column() == 0 ? column : value;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0 ? keyTitle : valueTitle;
    }

    QString keyTitle = KeyValueView::tr("Column");
    QString valueTitle = KeyValueView::tr("Value");

private:
    std::vector<std::pair<QString, QString>> m_values;
};

KeyValueView::KeyValueView(QWidget* parent) : QWidget(parent), m_model(new Model(this)), m_table(new TableView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setAccessibleName(tr("Database row"));
    m_table->setDense(true);
    m_table->setItemDelegateForColumn(0, new TextDelegate(TextStyle::Emphasis, m_table));
    m_table->setItemDelegateForColumn(1, new TextDelegate(TextStyle::Code, m_table));
    m_table->setModel(m_model);
    m_table->setStretchColumn(1);
    m_table->setPlaceholder(tr("This row is not in the database."), QString());
    setFocusProxy(m_table);
}

void KeyValueView::setRow(const std::vector<std::pair<std::string, std::string>>& values)
{
    m_model->setRow(values);
    m_table->fitColumns();
}

void KeyValueView::setCompact()
{
    m_table->horizontalHeader()->hide();
}

void KeyValueView::setTitles(const QString& key, const QString& value)
{
    m_model->keyTitle = key;
    m_model->valueTitle = value;
}

QString KeyValueView::valueOf(const QString& column) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data().toString() == column)
            return m_model->index(row, 1).data().toString();
    }
    return {};
}

} // namespace exhibit
