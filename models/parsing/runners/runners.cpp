// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/apple/swifttest.h"
#include "models/parsing/runners/javascript/ava.h"
#include "models/parsing/runners/javascript/buntest.h"
#include "models/parsing/runners/javascript/cypress.h"
#include "models/parsing/runners/javascript/denotest.h"
#include "models/parsing/runners/javascript/jasmine.h"
#include "models/parsing/runners/javascript/jest.h"
#include "models/parsing/runners/javascript/karma.h"
#include "models/parsing/runners/javascript/mocha.h"
#include "models/parsing/runners/javascript/nodedots.h"
#include "models/parsing/runners/javascript/nodetest.h"
#include "models/parsing/runners/javascript/playwright.h"
#include "models/parsing/runners/javascript/tap.h"
#include "models/parsing/runners/javascript/vitest.h"
#include "models/parsing/runners/jvm/antjunit.h"
#include "models/parsing/runners/jvm/gradle.h"
#include "models/parsing/runners/jvm/mavensurefire.h"
#include "models/parsing/runners/jvm/scalatest.h"
#include "models/parsing/runners/native/catchtest.h"
#include "models/parsing/runners/native/ctest.h"
#include "models/parsing/runners/native/doctestcpp.h"
#include "models/parsing/runners/native/googletest.h"
#include "models/parsing/runners/native/gotest.h"
#include "models/parsing/runners/native/zigtest.h"
#include "models/parsing/runners/others/batspretty.h"
#include "models/parsing/runners/others/darttest.h"
#include "models/parsing/runners/others/dotnettest.h"
#include "models/parsing/runners/others/exunit.h"
#include "models/parsing/runners/others/hspec.h"
#include "models/parsing/runners/others/juliatest.h"
#include "models/parsing/runners/others/minitest.h"
#include "models/parsing/runners/others/ownscript.h"
#include "models/parsing/runners/others/prove.h"
#include "models/parsing/runners/others/rspec.h"
#include "models/parsing/runners/others/subunit.h"
#include "models/parsing/runners/others/teamcity.h"
#include "models/parsing/runners/php/pest.h"
#include "models/parsing/runners/php/phpunit.h"
#include "models/parsing/runners/python/robot.h"
#include "models/parsing/runners/python/unittest.h"
#include "models/parsing/runners/runnerreader.h"
#include "models/parsing/runners/rust/cargotest.h"
#include "models/parsing/runners/rust/nextest.h"

#include <array>

namespace exhibit {

const std::vector<RunnerRow>& runnerRows()
{
    static const std::vector<RunnerRow> rows = {
        {"cargo-nextest", "NS", makeNextestReader},
        {"cargo-test", "", makeCargoTestReader},
        {"go-test", "=-oF?#pD", makeGoTestReader},
        {"ant-junit", "TR", makeAntJunitReader},
        {"ava", "-?U0123456789\xE2\xCE\xC3", makeAvaReader},
        {"bats", "-\xE2\xCE\xC3", makeBatsPrettyReader},
        {"bun-test", "b0123456789", makeBunTestReader},
        {"catch2", "-AFNPtr", makeCatch2Reader},
        {"ctest", "TS0123456789", makeCtestReader},
        {"cypress", "(", makeCypressReader, true},
        {"dart-test", "0123456789", makeDartTestReader},
        {"deno-test", "rCEFo", makeDenoTestReader},
        {"doctest", "[", makeDoctestReader},
        {"dotnet-test", "", makeDotnetTestReader},
        {"exunit", "=RF0123456789", makeExUnitReader},
        {"googletest", "[", makeGoogleTestReader},
        {"gradle", ">:123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", makeGradleReader},
        {"hspec", "", makeHspecReader},
        {"jasmine", "SF0123456789", makeJasmineReader},
        {"jest", "PFTN\xE2\xCE\xC3", makeJestReader},
        {"julia-test", "T", makeJuliaTestReader},
        {"karma", "ABCEFHIMNOPSWj", makeKarmaReader},
        {"maven-surefire", "[TR", makeMavenSurefireReader},
        {"minitest", "RS#0123456789", makeMinitestReader},
        {"mocha", "", makeMochaReader},
        {"node-test", "\xE2\xCE\xC3t", makeNodeTestReader},
        {"node-test", ".X", makeNodeDotsReader},
        {"pest", "PFWT", makePestReader},
        {"phpunit", "PCRTFEO", makePhpunitReader},
        {"playwright", "RME0123456789", makePlaywrightReader},
        {"prove", "#[tx./FT", makeProveReader},
        {"robot", "=R123456789", makeRobotReader},
        {"rspec", "AFPRr0123456789", makeRspecReader},
        {"scalatest", "[=", makeScalaTestReader},
        {"subunit", "t", makeSubunitReader},
        {"tap", "T1on#", makeTapReader},
        {"teamcity", "#", makeTeamcityReader},
        {"xctest", "", makeSwiftTestReader},
        {"vitest", "RDTF\xE2", makeVitestReader},
        {"unittest", "", makeUnittestReader},
        {"zig-test", "", makeZigTestReader},
        // What no known runner printed.
        {"script", "", makeOwnScriptReader},
    };
    return rows;
}

const std::vector<std::size_t>& runnersStartingWith(unsigned char byte)
{
    static const auto all = [] {
        std::array<std::vector<std::size_t>, 256> rows;
        for (std::size_t row = 0; row < runnerRows().size(); ++row) {
            const std::string_view bytes = runnerRows()[row].firstBytes;
            for (std::size_t first = 0; first < rows.size(); ++first) {
                if (bytes.empty() || bytes.find(static_cast<char>(first)) != std::string_view::npos)
                    rows[first].push_back(row);
            }
        }
        return rows;
    }();
    return all[byte];
}

} // namespace exhibit
