// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/signatures/signaturelocation.h"

#include "models/domain/text.h"
#include "models/review/sets/testsets.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

bool hasDrive(std::string_view path)
{
    return path.size() > 2 && path[1] == ':' && path[2] == '/';
}

bool isAbsolute(std::string_view path)
{
    return path.starts_with('/') || hasDrive(path);
}

/// Paths with a drive letter do not tell upper from lower case.
bool startsWithRoot(std::string_view path, std::string_view root)
{
    if (path.size() <= root.size())
        return false;
    if (!hasDrive(root))
        return path.starts_with(root);
    return std::equal(root.begin(), root.end(), path.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

bool isTestFolder(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> names{"tests", "test", "__tests__", "spec", "specs", "testing"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isNamedAsTests(std::string_view name)
{
    const std::string file = lowered(name);
    const std::size_t dot = file.find('.');
    const std::string stem = file.substr(0, dot);
    if (stem == "conftest" || stem.starts_with("test_") || stem.ends_with("_test") || stem.ends_with("_tests") ||
        stem.ends_with("_spec"))
        return true;
    if (file.find(".test.") != std::string::npos || file.find(".spec.") != std::string::npos)
        return true;
    const std::string_view written = name.substr(0, name.find('.'));
    return written.ends_with("Test") || written.ends_with("Tests");
}

bool isInstalled(std::string_view path)
{
    static constexpr std::array<std::string_view, 10> parts{
        "site-packages/", "dist-packages/",   "node_modules/", "lib/python", "<frozen",
        "/usr/lib/",      ".cargo/registry/", "go/pkg/mod/",   "/gems/",     ".m2/repository/"};
    // `vendor` deeper down may be the project's own word for who sells.
    return path.starts_with("vendor/") || std::any_of(parts.begin(), parts.end(), [path](std::string_view part) {
               return path.find(part) != std::string_view::npos;
           });
}

} // namespace

CodeSide codeSideOf(std::string_view path)
{
    if (path.empty() || isInstalled(path))
        return CodeSide::Unknown;
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    if (isNamedAsTests(name))
        return CodeSide::Test;
    // Of an absolute path it is unknown which folders belong to the project: a checkout may lie in `test/`.
    if (isAbsolute(path))
        return CodeSide::Product;
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t end = path.find('/', from);
        if (end == std::string_view::npos)
            break;
        if (isTestFolder(path.substr(from, end - from)))
            return CodeSide::Test;
        from = end + 1;
    }
    return CodeSide::Product;
}

CrashLocator::CrashLocator(const PackFacts& facts, const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        for (const Failure& failure : run.failures) {
            if (failure.test.value >= 0 && !failure.crashPath.empty())
                learnRoot(fileOfTest(facts.tests.nodeId(failure.test)), failure.crashPath);
        }
    }
    std::sort(m_roots.begin(), m_roots.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

void CrashLocator::learnRoot(std::string_view testFile, const std::string& crashPath)
{
    const std::string path = withSlashes(crashPath);
    if (testFile.empty() || !isAbsolute(path) || path.size() <= testFile.size() || !path.ends_with(testFile))
        return;
    const std::string root = path.substr(0, path.size() - testFile.size());
    const bool isKnown = std::any_of(m_roots.begin(), m_roots.end(), [&](const std::string& known) {
        return known == root || (hasDrive(root) && lowered(known) == lowered(root));
    });
    if (root.ends_with('/') && !isKnown)
        m_roots.push_back(root);
}

const CrashLocation& CrashLocator::locate(const std::string& crashPath)
{
    const auto [entry, isNew] = m_known.try_emplace(crashPath);
    CrashLocation& location = entry->second;
    if (!isNew)
        return location;
    location.path = withSlashes(crashPath);
    const auto root = std::find_if(m_roots.begin(), m_roots.end(),
                                   [&](const std::string& known) { return startsWithRoot(location.path, known); });
    if (root != m_roots.end())
        location.path.erase(0, root->size());
    location.side = codeSideOf(location.path);
    return location;
}

} // namespace exhibit
