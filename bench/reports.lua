-- Sends a report by the form that is one page (what a device sends that waited for the network): a draft and a concern, each committed before the answer.
-- Every report has its own key; an answer that is not “see other, your receipt” is an error.
local categories, key = {}, nil
local sent = 0
wrong = 0
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function init()
  for line in io.lines(os.getenv("BENCH_CATEGORIES")) do
    categories[#categories + 1] = line
  end
  local urandom = io.open("/dev/urandom", "rb")
  key = urandom:read(12):gsub(".", function(c) return string.format("%02x", c:byte()) end)
  urandom:close()
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
end

function request()
  sent = sent + 1
  local lat, lon = 60.166 + math.random() * 0.008, 24.938 + math.random() * 0.012
  local body = string.format("send=1&key=%s%010d&category=%s&lat=%.6f&lon=%.6f&place=by+the+corner&details=The+lamp+is+dark+since+Monday+%d",
    key, sent, categories[math.random(#categories)], lat, lon, sent)
  return wrk.format("POST", os.getenv("BENCH_POST"), nil, body)
end

function response(status, headers)
  local to = headers["location"] or headers["Location"] or ""
  if status ~= 303 or not to:find("/sent$") then
    wrong = wrong + 1
  end
end

function done(summary, latency)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.status + e.timeout
  for _, thread in ipairs(threads) do
    errors = errors + thread:get("wrong")
  end
  local p = function(n) return latency:percentile(n) / 1000 end
  io.write(string.format('{"requests":%d,"bytes":%d,"errors":%d,"seconds":%.3f,"p50":%.2f,"p95":%.2f,"p99":%.2f,"max":%.2f}\n',
    summary.requests, summary.bytes, errors, summary.duration / 1e6, p(50), p(95), p(99), latency.max / 1000))
end
