// Calls the mock with the common client of the official Go SDK: a line of JSON in, a line of JSON out.
package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
	tchttp "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/http"
	"github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/profile"
)

type call struct {
	Signature, Method, Action, Service, Version string
	Input                     json.RawMessage
}

type failure struct {
	Code      string `json:"code"`
	Message   string `json:"message"`
	RequestId string `json:"requestId"`
}

func main() {
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := json.NewEncoder(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var asked call
		if err := json.Unmarshal(line, &asked); err != nil {
			panic(err)
		}
		if err := out.Encode(answer(asked)); err != nil {
			panic(err)
		}
	}
}

func answer(asked call) any {
	if asked.Service == "" {
		asked.Service, asked.Version = "tcr", "2019-09-24"
	}
	request := tchttp.NewCommonRequest(asked.Service, asked.Version, asked.Action)
	if err := request.SetActionParameters([]byte(asked.Input)); err != nil {
		panic(err)
	}
	response := tchttp.NewCommonResponse()
	if err := newClient(asked).Send(request, response); err != nil {
		return map[string]failure{"error": failureOf(err)}
	}
	var body struct{ Response json.RawMessage }
	if err := json.Unmarshal(response.GetBody(), &body); err != nil {
		panic(err)
	}
	return map[string]any{"answer": body.Response}
}

func newClient(asked call) *common.Client {
	settings := profile.NewClientProfile()
	settings.SignMethod = asked.Signature
	settings.HttpProfile.ReqMethod = asked.Method
	settings.HttpProfile.Scheme = "http"
	settings.HttpProfile.Endpoint = os.Getenv("MOCK_HOST")
	keys := common.NewCredential(os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"))
	return common.NewCommonClient(keys, os.Getenv("TENCENTCLOUD_REGION"), settings)
}

func failureOf(err error) failure {
	if known, ok := err.(*errors.TencentCloudSDKError); ok {
		return failure{known.Code, known.Message, known.RequestId}
	}
	return failure{"", err.Error(), ""}
}
